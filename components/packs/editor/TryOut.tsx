import { useState } from 'preact/hooks';
import { DateField } from '@/components/fields/DateField';
import { TextField } from '@/components/fields/TextField';
import { Shape } from '@/components/shared/Shape';
import type { Finding } from '@/utils/engine/types';
import { t } from '@/utils/words/packs';
import { Marked } from '../Marked';

interface TryOutProps {
  own: string;
  /** The day it is tried on; null where no rule has dates. */
  day: string | null;
  /** What the pack says about the own post, then about each sample. */
  tried: readonly { text: string; findings: readonly Finding[] }[];
  onOwn(text: string): void;
  onDay(day: string): void;
}

/** The pack at work, at each key: on a post of one's own and on ours, with marks as in the composer. */
export function TryOut({ own, day, tried, onOwn, onDay }: TryOutProps) {
  const [mine, ...samples] = tried;
  const [isOpen, setIsOpen] = useState(true);
  return (
    <section class="try-out" aria-label={t('try')}>
      <h3>{t('try')}</h3>
      <p class="hint">{t('try.intro')}</p>
      <TextField id="try-own" label={t('try.own')} value={own} rows={4} isPrivate onInput={onOwn} />
      {day !== null && <DateField label={t('try.day')} hint={t('try.day.hint')} value={day} onInput={onDay} />}
      {own.trim() !== '' && mine && <Said {...mine} />}
      <details open={isOpen} onToggle={event => setIsOpen(event.currentTarget.open)}>
        <summary>{t('try.ours')}</summary>
        {samples.map(sample => (
          <Said key={sample.text} {...sample} />
        ))}
      </details>
    </section>
  );
}

function Said({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const inText = findings.filter(f => f.where === 'text');
  return (
    <div class="tried">
      <p dir="auto">
        <Marked text={text} spans={inText} />
      </p>
      {findings.length === 0 ? (
        <p class="hint">{t('try.nothing')}</p>
      ) : (
        <ul class="tried-notes">
          {findings.map(f => (
            <li key={`${f.rule} ${f.where} ${f.start}`}>
              <Shape name={f.severity} /> <b>{t(`severity.${f.severity}`)}</b> {t('try.says', { pack: f.pack })}:{' '}
              {f.title}. {f.why} {f.advice}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
