import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/words/lead';

/** Counts minutes down for a group, anew for each `round`. It is said aloud only at the end. */
export function Timer({ round }: { round: number }) {
  const [typed, setTyped] = useState('5');
  const [until, setUntil] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (until === null) return;
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, [until]);
  useEffect(() => setUntil(null), [round]);
  const left = until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1_000));
  const isOver = until !== null && left === 0;
  return (
    <div class="practice-timer">
      <div class="field">
        <label for="lead-minutes">{t('timer.minutes')}</label>
        <input
          id="lead-minutes"
          type="number"
          min={1}
          max={60}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
      </div>
      <button
        type="button"
        class="lp-button"
        onClick={() => {
          const minutes = Math.min(60, Math.max(1, Number(typed)));
          setTyped(String(minutes));
          const start = Date.now();
          setNow(start);
          setUntil(until === null ? start + minutes * 60_000 : null);
        }}
      >
        {t(until === null ? 'timer.start' : 'timer.stop')}
      </button>
      {until !== null && !isOver && (
        <span class="practice-clock" role="timer">
          {t('timer.left', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}
        </span>
      )}
      <span role="status">{isOver && t('timer.done')}</span>
    </div>
  );
}
