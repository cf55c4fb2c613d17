import { useEffect, useRef } from 'preact/hooks';
import { repliesTo, type Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';

interface FeedProps {
  scenario: Scenario;
  post: string;
  alt: string;
  hidesNames: boolean;
}

/** Where a practice post lands, with the replies it gets. It takes the focus: it is what the press led to. */
export function Feed({ scenario, post, alt, hidesNames }: FeedProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const replies = repliesTo(scenario, `${post}\n${alt}`);
  const named = (name: string) => (hidesNames ? t('feed.somebody') : name);
  return (
    <section class="practice-feed" aria-labelledby="practice-feed-title">
      <h2 id="practice-feed-title" tabIndex={-1} ref={title}>
        {t('feed')}
      </h2>
      <p class="hint">{t('feed.intro')}</p>
      <article class="card">
        <p>
          <b>{t('feed.you')}</b> <span class="hint">{t('feed.now')}</span>
        </p>
        <p class="practice-words">{post}</p>
      </article>
      {replies.length === 0 && <p>{t('feed.none')}</p>}
      <ul class="practice-replies">
        {replies.map(reply => (
          <li key={reply.name + reply.text} class="card">
            <b>{named(reply.name)}</b>
            <p>{reply.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
