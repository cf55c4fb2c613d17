import { Radios } from '@/components/fields/Radios';
import { ReminderList } from '@/components/mix/ReminderList';
import { Mark } from '@/components/shared/Mark';
import type { Reminder } from '@/utils/history/reminders';
import { joinChoices } from '@/utils/words/make-t';
import { t as mixWords } from '@/utils/words/mix';
import { t } from '@/utils/words/pages';
import { Health, type HealthLine } from './Health';

export type Mode = 'on' | 'quiet' | 'off';

export interface PopupProps {
  /** The platform of the page in front, or null on any other site. */
  here: { name: string; mode: Mode } | null;
  /** What was seen on the page; null while no writing box was used. */
  health: readonly HealthLine[] | null;
  /** Kinds of writing box that were not used yet. */
  notYet: readonly string[];
  /** Reminders that were shown and wait for an answer: the number on the toolbar button. */
  waiting: readonly Reminder[];
  /** Names of the platforms where it is not off. */
  useful: readonly string[];
  /** A plain sentence when settings could not be read or kept. */
  trouble: string | null;
  hasPractice: boolean;
  onMode(mode: Mode): void;
  onCopy(report: string): void;
  onAnswered(id: string): void;
  onTomorrow(id: string): void;
}

/** What opens from the toolbar: what waits for an answer, on, quiet or off here, what is seen here, and the ways on. */
export function Popup(props: PopupProps) {
  const { here } = props;
  const isOffEverywhere = props.useful.length === 0;
  return (
    <main class="popup">
      <header>
        <Mark />
        <h1>{t('name')}</h1>
      </header>
      {props.trouble && (
        <p class="trouble" role="alert">
          {props.trouble}
        </p>
      )}
      {props.waiting.length > 0 && (
        <section class="waiting">
          <h2>{mixWords('reminder.title')}</h2>
          <ReminderList
            reminders={props.waiting}
            now={Date.now()}
            onDone={props.onAnswered}
            onTomorrow={props.onTomorrow}
          />
        </section>
      )}
      {here ? (
        <>
          <Radios
            legend={t('popup.here', { platform: here.name })}
            value={here.mode}
            choices={modes()}
            onChange={props.onMode}
          />
          <Health lines={here.mode === 'off' ? 'off' : props.health} notYet={props.notYet} onCopy={props.onCopy} />
        </>
      ) : (
        <section>
          <h2>{t('popup.elsewhere')}</h2>
          <p class="hint">
            {isOffEverywhere
              ? t('popup.elsewhere.off')
              : t('popup.elsewhere.hint', { platforms: joinChoices(props.useful) })}
          </p>
          <p>
            <a href="/options.html#platforms" target="_blank" rel="noopener">
              {t(isOffEverywhere ? 'popup.switch-on' : 'popup.add')}
            </a>
          </p>
        </section>
      )}
      <nav>
        <a href="/draft.html" target="_blank" rel="noopener">
          {t('popup.draft')}
        </a>
        {props.hasPractice && (
          <a href="/practice.html" target="_blank" rel="noopener">
            {t('popup.practice')}
          </a>
        )}
        <a href="/options.html" target="_blank" rel="noopener">
          {t('popup.options')}
        </a>
        <a href="/options.html#help" target="_blank" rel="noopener">
          {t('popup.help')}
        </a>
      </nav>
      <footer>
        <p>{t('independent')}</p>
        <p>{t('not-tried')}</p>
      </footer>
    </main>
  );
}

function modes(): { value: Mode; label: string; hint: string }[] {
  return (['on', 'quiet', 'off'] as const).map(value => ({
    value,
    label: t(`mode.${value}`),
    hint: t(`mode.${value}.hint`),
  }));
}
