import { useState } from 'preact/hooks';
import { Shape } from '@/components/shared/Shape';
import { t } from '@/utils/words/pages';

/** One kind of writing box on this page, and how its publish control was found. */
export interface HealthLine {
  name: string;
  publish: 'known' | 'guessed' | 'none';
  isChecked: boolean;
}

interface HealthProps {
  lines: readonly HealthLine[] | null | 'off';
  notYet: readonly string[];
  onCopy(report: string): void;
}

/** "New post: seen. Publish button: seen." for each writing box, copyable without a word of any draft. */
export function Health({ lines, notYet, onCopy }: HealthProps) {
  const [isCopied, setCopied] = useState(false);
  const seen = lines === 'off' || !lines ? [] : lines;
  return (
    <section class="health">
      <h2>{t('popup.health')}</h2>
      {lines === 'off' && <p>{t('popup.health.off')}</p>}
      {lines !== 'off' && seen.length === 0 && (
        <p>
          {t('popup.health.none')} <span class="hint">{t('popup.health.reload')}</span>
        </p>
      )}
      {seen.length > 0 && (
        <ul>
          {seen.map(line => (
            <li key={line.name}>
              <Shape name={line.isChecked && line.publish !== 'none' ? 'good' : 'warn'} />
              <span>{sentenceOf(line)}</span>
            </li>
          ))}
        </ul>
      )}
      {seen.length > 0 && notYet.length > 0 && (
        <p class="hint">{t('popup.health.not-yet', { names: notYet.join(', ') })}</p>
      )}
      {seen.length > 0 && (
        <p>
          <button
            type="button"
            class="lp-plain lp-link"
            onClick={() => {
              onCopy(seen.map(sentenceOf).join('\n'));
              setCopied(true);
            }}
          >
            {t('popup.health.copy')}
          </button>
          <span class="hint" role="status">
            {isCopied && t('popup.health.copied')}
          </span>
        </p>
      )}
    </section>
  );
}

function sentenceOf({ name, publish, isChecked }: HealthLine): string {
  const button = publish === 'known' ? 'known' : publish === 'guessed' ? 'guessed' : 'missing';
  const line = `${t('popup.health.line', { name })} ${t(`popup.health.${button}`)}`;
  return isChecked ? line : `${line} ${t('popup.health.not-checked')}`;
}
