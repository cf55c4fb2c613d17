import { useEffect, useRef } from 'preact/hooks';
import type { Checked } from '@/utils/practice/compare';
import { repliesTo, type Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';
import { PostWords } from './PostWords';

/** Where a practice post lands, with the replies it gets. It takes the focus: it is what the press led to. */
export function Feed({ scenario, published }: { scenario: Scenario; published: Checked }) {
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLLIElement>(null);
  useEffect(() => {
    title.current?.focus();
    // At once, not gliding: the replies are the point, and nothing moves for whom motion makes ill.
    first.current?.scrollIntoView({ block: 'center' });
  }, []);
  const replies = repliesTo(scenario, published);
  return (
    <section class="practice-feed" aria-labelledby="practice-feed-title">
      <h2 id="practice-feed-title" tabIndex={-1} ref={title}>
        {t('feed')}
      </h2>
      <p class="hint">{t('feed.intro')}</p>
      <article class="card" aria-label={t('feed.yours')}>
        <p>
          <b>{t('feed.you')}</b> <span class="hint">{t('feed.now')}</span>
        </p>
        <PostWords draft={published.draft} />
      </article>
      {replies.length === 0 && <p>{t('feed.none')}</p>}
      <ul class="practice-replies" aria-label={t('feed.replies')}>
        {replies.map((reply, index) => (
          <li key={reply.name + reply.text} class="card" ref={index === 0 ? first : undefined}>
            <b>{reply.name}</b>
            <p>{reply.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
