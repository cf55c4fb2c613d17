import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '@/components/fields/TextField';
import type { Checked } from '@/utils/practice/compare';
import type { Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';
import { Changed } from './Changed';

interface FeedbackProps {
  scenario: Scenario;
  before: Checked;
  after: Checked;
  /** True in a workshop: each part waits for a press. */
  isStepByStep: boolean;
  /** Both versions as they sound. */
  hearing: ComponentChildren;
}

/** First the question, then what can be learned. No points: nobody is judged, words are looked at. */
export function Feedback({ scenario, before, after, isStepByStep, hearing }: FeedbackProps) {
  const [shown, setShown] = useState(0);
  const [thought, setThought] = useState('');
  const newest = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown > 0) newest.current?.querySelector<HTMLElement>('h3')?.focus();
  }, [shown]);
  const parts = partsOf(scenario, before, after, hearing);
  const visible = shown === 0 ? [] : parts.slice(0, isStepByStep ? shown : parts.length);
  const focused = isStepByStep ? visible.length - 1 : 0;
  return (
    <section aria-labelledby="practice-missed" class="practice-feedback">
      <h2 id="practice-missed">{t('missed')}</h2>
      <TextField
        id="practice-thought"
        label={t('missed.yours')}
        hint={t('missed.hint')}
        value={thought}
        rows={2}
        isPrivate
        onInput={setThought}
      />
      {shown === 0 && (
        <button type="button" class="lp-button lp-primary" onClick={() => setShown(1)}>
          {t('missed.show')}
        </button>
      )}
      {visible.map(({ title, content }, index) => (
        <section key={title} ref={index === focused ? newest : undefined}>
          <h3 tabIndex={-1}>{title}</h3>
          {content}
        </section>
      ))}
      {isStepByStep && shown > 0 && shown < parts.length && (
        <button type="button" class="lp-button lp-primary" onClick={() => setShown(shown + 1)}>
          {t('reveal.next')}
        </button>
      )}
    </section>
  );
}

function partsOf(scenario: Scenario, before: Checked, after: Checked, hearing: ComponentChildren) {
  const parts: { title: string; content: ComponentChildren }[] = [];
  if (scenario.beyond.length > 0) {
    const noticed = (
      <ul>
        {scenario.beyond.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    );
    parts.push({ title: t('beyond'), content: noticed });
  }
  const changes = (
    <>
      <Changed before={before} after={after} />
      {hearing}
    </>
  );
  parts.push({ title: t('changed'), content: changes });
  const answers = (
    <>
      <p class="hint">{t('answers.hint')}</p>
      {scenario.answers.map(({ text, why, alt }) => (
        <figure key={text} class="card practice-answer">
          <blockquote class="practice-words">{text}</blockquote>
          {alt && (
            <p class="hint">
              {t('composer.alt')}: {alt}
            </p>
          )}
          <figcaption>{why}</figcaption>
        </figure>
      ))}
      {scenario.links.length > 0 && (
        <p>
          <b>{t('links')}</b> <span class="hint">{t('links.hint')}</span>
        </p>
      )}
      <ul>
        {scenario.links.map(({ label, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
  parts.push({ title: t('answers'), content: answers });
  return parts;
}
