import { useId, useState } from 'preact/hooks';
import { Shape } from '@/components/shared/Shape';
import { wordsAt } from '@/components/shared/words-at';
import type { Draft, Finding } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';
import { FixButtons } from './FixButtons';
import type { NoteData } from './notes';
import type { PanelProps } from './panel-props';
import { Why } from './Why';

/** One item of the list: what, with the words it is about; why; the mend; and the ways to put it aside. */
export function Note({ note, panel }: { note: NoteData; panel: PanelProps }) {
  const id = useId();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const { findings } = note;
  const [first] = findings;
  const always = panel.alwaysFineFor?.(first) ?? null;
  const each = (put: (finding: Finding) => void) => {
    for (const finding of findings) put(finding);
  };
  return (
    <li class={`lp-note lp-note-${first.severity}`}>
      <Shape name={first.severity} />
      <div class="lp-note-body">
        {first.pack !== 'built-in' && <p class="lp-small">{t('note.pack', { pack: first.pack })}</p>}
        <p class="lp-note-title" id={`${id}-title`}>
          <b class={`lp-severity lp-${first.severity}`}>{t(`severity.${first.severity}`)}</b> {first.title}
        </p>
        <Subject findings={findings} draft={panel.draft} />
        {first.people && <p>{peopleIn(first.people)}</p>}
        <p>{explained(findings)}</p>
        <FixButtons findings={findings} panel={panel} describedBy={`${id}-title`} />
        <div class="lp-actions">
          {(first.where === 'text' || first.where.startsWith('thread')) && first.end > first.start && (
            <button
              type="button"
              class="lp-plain lp-link"
              aria-describedby={`${id}-title`}
              onClick={() => panel.onShow(first)}
            >
              {t('note.show')}
            </button>
          )}
          <button
            type="button"
            class="lp-plain lp-link"
            aria-describedby={`${id}-title`}
            onClick={() => each(panel.onFine)}
          >
            {t('note.fine')}
          </button>
          {always !== null && (
            <button
              type="button"
              class="lp-plain lp-link"
              aria-describedby={`${id}-title`}
              title={always}
              onClick={() => each(panel.onAlwaysFine)}
            >
              {t('note.always-fine')}
            </button>
          )}
          <button
            type="button"
            class="lp-plain lp-link lp-why-button"
            aria-label={t('note.why.name')}
            aria-expanded={isWhyOpen}
            aria-controls={`${id}-why`}
            aria-describedby={`${id}-title`}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            {t('note.why')}
          </button>
        </div>
        {isWhyOpen && (
          <Why
            id={`${id}-why`}
            findings={findings}
            canSwitchOff={rule => panel.canSwitchOff?.(rule) ?? true}
            onSwitchOff={panel.onSwitchOff}
          />
        )}
      </div>
    </li>
  );
}

/** Each reason once, two at most, then what to do where nothing can be pressed. */
function explained(findings: readonly Finding[]): string {
  const whys = [...new Set(findings.map(f => f.why))].slice(0, 2);
  const advice = findings.find(f => f.fixes.length === 0)?.advice;
  return [...whys, advice].filter(Boolean).join(' ');
}

/** The words a note is about: its clues where it joins several, else the flagged words. */
function Subject({ findings, draft }: { findings: readonly Finding[]; draft: Draft }) {
  const [first] = findings;
  if (!first) return null;
  const place = placeOf(first);
  if (first.clues && first.clues.length > 0) {
    // The rule has joined the most telling ones in a sentence already.
    if (first.clues.some(clue => clue.label && first.why.includes(clue.label)))
      return place ? <p class="lp-small">{place}</p> : null;
    return (
      <ul class="lp-clues">
        {first.clues.map(clue => (
          <li key={`${clue.where}${clue.start}`}>
            {clue.label ?? `${clue.type} (${wordsAt(draft, clue.where ?? first.where, clue.start, clue.end)})`}
          </li>
        ))}
      </ul>
    );
  }
  const words = [
    ...new Set(
      findings.filter(f => !findings.some(o => isInside(f, o))).map(f => wordsAt(draft, f.where, f.start, f.end)),
    ),
  ].filter(w => w !== '');
  if (words.length === 0) return place ? <p class="lp-small">{place}</p> : null;
  return (
    <p class="lp-subject">
      {words.slice(0, 3).map(word => (
        <q key={word} class={`lp-words lp-words-${first.severity}`}>
          {word}
        </q>
      ))}
      {words.length > 3 && <span class="lp-small">{t('note.same', { count: words.length - 3 })}</span>}
      {place && <span class="lp-small">{place}</span>}
    </p>
  );
}

/** Words that stand in longer ones of the same note are shown with these. */
function isInside(inner: Finding, outer: Finding): boolean {
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  return isLonger && outer.where === inner.where && outer.start <= inner.start && outer.end >= inner.end;
}

function placeOf({ where }: Finding): string {
  const [kind, index] = where.split(':');
  const number = Number(index) + 1;
  return kind === 'alt' || kind === 'link' || kind === 'name' || kind === 'poll' || kind === 'thread'
    ? t(`where.${kind}`, { number })
    : '';
}

/** The nearest honest step: 1, 10, 30 or 100. */
function peopleIn(people: number): string {
  return t(
    people <= 1
      ? 'note.people.1'
      : people <= 10
        ? 'note.people.10'
        : people <= 30
          ? 'note.people.30'
          : 'note.people.100',
  );
}
