import { useId, useState } from 'preact/hooks';
import { toneName } from '@/components/shared/tone-name';
import { wordsAt } from '@/components/shared/words-at';
import { isAnsweredByQuestion } from '@/utils/engine/tone/next-step';
import type { Draft, Evidence, OneWayKind, Tone } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';

/** A long answer is shown by its beginning and end; in characters. */
const mostWords = 90;

interface ToneLineProps {
  tone: Tone;
  draft: Draft;
  /** What this draft could ask; '' before the person wanted to know. */
  prompt: string;
  /** While a stop stands nobody is asked to write more. */
  hasStop: boolean;
  onNextStep(): void;
}

/** The verdict in a word, its reason in a clause, and one step that would open the post. Silent on condolence. */
export function ToneLine({ tone, draft, prompt, hasStop, onNextStep }: ToneLineProps) {
  const id = useId();
  const [isWhyOpen, setWhyOpen] = useState(false);
  /** The step that the person took, and the words it was offered for. */
  const [taken, setTaken] = useState({ step: '', words: '' });
  if (tone.kind === 'condolence') return null;
  const reason = reasonOf(tone, hasStop);
  const next = hasStop ? '' : tone.next;
  const words = draft.text.trimEnd();
  // A verdict may settle after the press: the prompt stays until there are other words.
  const isWriting = next !== '' && taken.step !== '' && (next === taken.step || words === taken.words);
  const step = isWriting ? taken.step : next;
  const asks = tone.reply === null && isAnsweredByQuestion(step);
  return (
    <section class="lp-tone">
      <p>
        <span>
          <b>{t(`tone.${toneName(tone)}`)}</b>
          {reason && <span class="lp-quiet"> · {reason}</span>}
        </span>
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
      </p>
      {isWhyOpen && <ToneWhy id={`${id}-why`} tone={tone} draft={draft} />}
      {next && !isWriting && (
        <div class="lp-next">
          <span>{next}</span>
          <button
            type="button"
            class="lp-button"
            onClick={() => {
              setTaken({ step: next, words });
              onNextStep();
            }}
          >
            {t(asks ? 'tone.write' : 'tone.write.line')}
          </button>
        </div>
      )}
      {/* Said aloud too: by then the focus is in the editor. */}
      <div aria-live="polite">
        {isWriting && (
          <div class="lp-prompt">
            <p>{asks && prompt !== '' ? prompt : step}</p>
            <p class="lp-small lp-quiet">{t('tone.prompt.where')}</p>
          </div>
        )}
      </div>
    </section>
  );
}

/** What the word means, then the words of the draft that it rests on. */
function ToneWhy({ id, tone, draft }: { id: string; tone: Tone; draft: Draft }) {
  return (
    <div class="lp-evidence" id={id}>
      <p>{t(`tone.meaning.${toneName(tone)}`)}</p>
      {tone.evidence.length > 0 && (
        <ul>
          {byReason(tone.evidence).map(([each, places]) => (
            <li key={each}>
              {places.map(
                ({ start, end }) =>
                  end > start && (
                    <>
                      <q class="lp-words">{wordsAt(draft, 'text', start, end, mostWords)}</q>{' '}
                    </>
                  ),
              )}
              {each}
            </li>
          ))}
        </ul>
      )}
      <p class="lp-quiet">{t('tone.meaning.words')}</p>
    </div>
  );
}

/** The same reason is said once, behind all the words it is about. */
function byReason(evidence: readonly Evidence[]): [reason: string, places: Evidence[]][] {
  const groups = new Map<string, Evidence[]>();
  for (const each of evidence) groups.set(each.reason, [...(groups.get(each.reason) ?? []), each]);
  return [...groups];
}

const kinds: readonly OneWayKind[] = ['urgent', 'job', 'notice', 'repost', 'other-language'];

/** While a stop stands, and where the notes say that a reply puts them off, nothing praises it. */
function reasonOf(tone: Tone, hasStop: boolean): string {
  if (tone.kind && tone.kind !== 'condolence' && kinds.includes(tone.kind)) return t(`tone.kind.${tone.kind}`);
  const putsOff = tone.evidence.find(({ cue }) => cue === 'B13');
  if (tone.reply && putsOff) return startLower(putsOff.reason);
  if (tone.reply && tone.reply !== 'generic' && hasStop) return '';
  if (tone.reply) return t(`tone.reply.${tone.reply}`);
  const [first, ...others] = [...new Set(deciding(tone).map(e => e.reason))];
  if (first === undefined || !isClause(first)) return first ?? '';
  const second = tone.verdict === 'mixed' ? others.find(isClause) : undefined;
  // Many reasons hold an "and" or a comma of their own.
  return [first, second]
    .filter(clause => clause !== undefined)
    .map(startLower)
    .join('; ');
}

/** The evidence that stands for the verdict comes first: B cues for broadcast, the others for conversation. */
function deciding({ verdict, evidence }: Tone): Evidence[] {
  const isBroadcast = (e: Evidence) => e.cue.startsWith('B');
  if (verdict === 'broadcast') return [...evidence].sort((a, b) => Number(isBroadcast(b)) - Number(isBroadcast(a)));
  return verdict === 'conversational' ? evidence.filter(e => !isBroadcast(e)) : [...evidence];
}

/** One clause can follow a comma; two sentences, or a question, stand as they are. */
function isClause(reason: string): boolean {
  return !/[.?!:] |\?$/.test(reason);
}

function startLower(reason: string): string {
  const clause = reason.replace(/\.$/, '');
  return /^(?:A |[A-Z][a-z])/.test(clause) ? clause[0]?.toLowerCase() + clause.slice(1) : clause;
}
