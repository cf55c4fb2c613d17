import { Mark } from '@/components/shared/Mark';
import { t } from '@/utils/words/pages';

/** The top of a page of ours: our mark, what the page is, and whose. */
export function PageHead({ title }: { title: string }) {
  return (
    <header class="page-head">
      <Mark size={32} />
      <h1>
        {title} <span class="hint">{t('name')}</span>
      </h1>
    </header>
  );
}

/** The end of a page of ours: what it is not. */
export function PageFoot() {
  return (
    <footer class="page-foot">
      <p>
        {t('independent')} {t('not-tried')}
      </p>
    </footer>
  );
}
