import { useState } from 'preact/hooks';
import { Shape } from '@/components/shared/Shape';
import { type Report, severities } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';
import { Note } from './Note';
import { type NoteData, notesToShow, shownFirst } from './notes';
import { Pictures } from './Pictures';
import type { PanelProps } from './panel-props';

/** The notes worst first, the rest behind "more"; what needs a person's eyes; or that there is nothing to note. */
export function Findings({ report, panel }: { report: Report; panel: PanelProps }) {
  const [showsAll, setShowsAll] = useState(false);
  const notes = notesToShow(report, panel.isQuiet ?? false);
  const unsure = panel.isQuiet ? [] : report.unsure;
  const first = shownFirst(notes);
  const hidden = notes.filter(note => !first.includes(note));
  return (
    <>
      {notes.length > 0 && (
        <ul class="lp-notes" aria-label={t('panel.findings')}>
          {(showsAll ? notes : first).map(note => (
            <Note key={note.key} note={note} panel={panel} />
          ))}
        </ul>
      )}
      {hidden.length > 0 && (
        <button
          type="button"
          class="lp-plain lp-link lp-more"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('panel.fewer') : t('panel.more', { count: hidden.length })}
          {!showsAll && <HiddenCounts notes={hidden} />}
        </button>
      )}
      {unsure.length > 0 && (
        <ul class="lp-unsure" aria-label={t('panel.to-look-at')}>
          {unsure.map(each => (
            <li key={`${each.rule}${each.where}${each.reason}`}>
              <Shape name="look" />
              <div>
                <span>{each.message}</span>
                {panel.canDescribe?.(each) && (
                  <button type="button" class="lp-plain lp-link" onClick={() => panel.onDescribe?.()}>
                    {t('note.describe')}
                  </button>
                )}
                <button type="button" class="lp-plain lp-link" onClick={() => panel.onLooked(each)}>
                  {t('panel.looked')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {!panel.isQuiet && <Pictures panel={panel} />}
      {notes.length === 0 && unsure.length === 0 && report.faults.length === 0 && (
        <div class="lp-clear">
          <p>
            <Shape name="good" /> {t('panel.clear')}
          </p>
          <p class="lp-small">{t('panel.clear.limits')}</p>
        </div>
      )}
      {report.faults.length > 0 && (
        <p class="lp-not-checked">
          <b>{t('panel.not-checked')}</b> <span>{t('panel.faults', { count: report.faults.length })}</span>
        </p>
      )}
    </>
  );
}

/** How loud is what waits behind "more", as on the button beside the text: a second stop is no tip. */
function HiddenCounts({ notes }: { notes: readonly NoteData[] }) {
  return (
    <span class="lp-face" aria-hidden="true">
      {severities.map(severity => {
        const count = notes.filter(note => note.findings[0].severity === severity).length;
        return (
          count > 0 && (
            <span key={severity} class={`lp-count lp-${severity}`}>
              <Shape name={severity} />
              {count}
            </span>
          )
        );
      })}
    </span>
  );
}
