import { useId, useState } from 'preact/hooks';
import type { Draft, OneWayKind, Tone } from '@/utils/engine/types';
import { joinWords } from '@/utils/words/make-t';
import { t } from '@/utils/words/panel';

interface ToneLineProps {
  tone: Tone;
  draft: Draft;
  openings: readonly string[] | undefined;
  onNextStep(): void;
}

/** The verdict in a word, its reason in a clause, and one step that would open the post. Silent on condolence. */
export function ToneLine({ tone, draft, openings, onNextStep }: ToneLineProps) {
  const id = useId();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [isWriting, setWriting] = useState(false);
  if (tone.kind === 'condolence') return null;
  const reason = reasonOf(tone);
  return (
    <section class="lp-tone">
      <p>
        <b>{t(`tone.${tone.verdict}`)}</b>
        {reason && <span class="lp-quiet"> · {reason}</span>}
        {tone.evidence.length > 0 && (
          <button
            type="button"
            class="lp-plain lp-link"
            aria-label={t('tone.evidence')}
            aria-expanded={isWhyOpen}
            aria-controls={`${id}-why`}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            {t('note.why')}
          </button>
        )}
      </p>
      {isWhyOpen && (
        <ul class="lp-evidence" id={`${id}-why`}>
          {tone.evidence.map(({ cue, start, end, reason: each }) => (
            <li key={`${cue}${start}`}>
              {end > start && <q class="lp-words">{draft.text.slice(start, end)}</q>} {each}
            </li>
          ))}
        </ul>
      )}
      {tone.next && (
        <div class="lp-next">
          <span>{tone.next}</span>
          <button
            type="button"
            class="lp-button"
            onClick={() => {
              setWriting(true);
              onNextStep();
            }}
          >
            {t('tone.write')}
          </button>
        </div>
      )}
      {tone.next && isWriting && (
        <div class="lp-openings">
          <p class="lp-small" id={`${id}-openings`}>
            {t('tone.openings')}
          </p>
          <ul aria-labelledby={`${id}-openings`}>
            {(openings ?? [t('tone.opening.1'), t('tone.opening.2'), t('tone.opening.3')]).map(opening => (
              <li key={opening}>{opening}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const kinds: readonly OneWayKind[] = ['urgent', 'job', 'notice', 'repost', 'other-language'];

function reasonOf(tone: Tone): string {
  if (tone.kind && tone.kind !== 'condolence' && kinds.includes(tone.kind)) return t(`tone.kind.${tone.kind}`);
  if (tone.reply) return t(`tone.reply.${tone.reply}`);
  return joinWords([...new Set(tone.evidence.map(e => e.reason))].slice(0, 2).map(startLower));
}

function startLower(reason: string): string {
  const clause = reason.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(clause) ? clause[0]?.toLowerCase() + clause.slice(1) : clause;
}
