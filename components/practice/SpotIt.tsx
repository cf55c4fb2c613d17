import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Shape } from '@/components/shared/Shape';
import { type SpotItPost, shuffled } from '@/utils/practice/spot-it';
import { t } from '@/utils/words/practice';

interface SpotItProps {
  posts: readonly SpotItPost[];
  onJudged(id: string, isAlike: boolean): void;
}

/** A round of posts to judge by thumb or key, with the reason at once. */
export function SpotIt({ posts, onJudged }: SpotItProps) {
  const [round, setRound] = useState<readonly SpotItPost[] | null>(null);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<boolean | null>(null);
  const [differently, setDifferently] = useState<readonly SpotItPost[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  // Before the next key can come: a quick thumb must not press into nothing.
  useLayoutEffect(() => title.current?.focus(), [round, at]);
  useLayoutEffect(() => {
    if (said !== null) next.current?.focus();
  }, [said]);
  const start = (count: number) => {
    setRound(shuffled(posts).slice(0, count));
    setAt(0);
    setSaid(null);
    setDifferently([]);
  };
  const post = round?.[at];
  if (!round || !post)
    return (
      <div class="practice-spot">
        {round ? (
          <>
            {/* The focus rests here: one Enter too many must not start another round. */}
            <h3 tabIndex={-1} ref={title}>
              {t('spot.end')}
            </h3>
            <p>{t(differently.length > 0 ? 'record.again' : 'spot.end.alike')}</p>
            <SeenDifferently posts={differently} />
          </>
        ) : (
          <p>{t('spot.intro')}</p>
        )}
        <p class="hint">{round ? t('spot.again') : t('spot.start')}</p>
        <p class="practice-buttons">
          <button type="button" class="lp-button lp-primary" onClick={() => start(10)}>
            {t('spot.short')}
          </button>
          <button type="button" class="lp-button" onClick={() => start(posts.length)}>
            {t('spot.all', { count: posts.length })}
          </button>
        </p>
      </div>
    );
  const judge = (answer: boolean) => {
    if (said !== null) return;
    setSaid(answer);
    if (answer !== post.answer) setDifferently([...differently, post]);
    onJudged(post.id, answer === post.answer);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'y' || key === 'arrowleft') judge(true);
    else if (key === 'n' || key === 'arrowright') judge(false);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys only repeat what the buttons do
    <div class="practice-spot" onKeyDown={onKeyDown}>
      <p class="hint">{t('spot.of', { at: at + 1, all: round.length })}</p>
      <h3 tabIndex={-1} ref={title}>
        {t(`spot.question.${post.question}`)}
      </h3>
      {post.parent && <p class="hint">{t('spot.answers', { parent: post.parent })}</p>}
      <blockquote class="card practice-words practice-spot-post">{post.text}</blockquote>
      <div class="practice-thumbs">
        <button type="button" class="lp-button" aria-pressed={said === true} onClick={() => judge(true)}>
          {t('spot.yes')}
        </button>
        <button type="button" class="lp-button" aria-pressed={said === false} onClick={() => judge(false)}>
          {t('spot.no')}
        </button>
      </div>
      <div role="status">
        {said !== null && (
          <p class="practice-reason">
            <Shape name={said === post.answer ? 'good' : 'look'} />{' '}
            <b>{t(`spot.${said === post.answer ? 'alike' : 'other'}.${post.answer ? 'yes' : 'no'}`)}</b> {post.reason}{' '}
            {post.hard && <span class="hint">{t('spot.hard')}</span>}
          </p>
        )}
      </div>
      {said !== null && (
        <button
          type="button"
          class="lp-button lp-primary"
          ref={next}
          onClick={() => {
            setAt(at + 1);
            setSaid(null);
          }}
        >
          {t('spot.next')}
        </button>
      )}
      <p class="hint">{t('spot.keys')}</p>
    </div>
  );
}

/** Each post with what was asked and what we say. */
function SeenDifferently({ posts }: { posts: readonly SpotItPost[] }) {
  if (posts.length === 0) return null;
  return (
    <ul>
      {posts.map(({ id, text, question, answer, reason }) => (
        <li key={id}>
          “{text}”{' '}
          <span class="hint">
            {t(`spot.question.${question}`)} {t(`spot.other.${answer ? 'yes' : 'no'}`)} {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}
