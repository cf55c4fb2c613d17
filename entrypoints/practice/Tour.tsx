import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';
import { Workspace } from './Workspace';

/** A sample number that was published for such uses, and a tag that one press mends. */
const safe: Scenario = {
  format: 1,
  id: 'welcome',
  title: t('welcome'),
  theme: 'identifiers',
  level: 'easy',
  platform: 'x',
  kind: 'post',
  audience: 'public',
  warning: '',
  situation: t('welcome.intro'),
  draft: 'Please chase 450 557 7104 today. Thank you all for a kind week. #mentalhealthmatters',
  aim: t('welcome.panel'),
  expects: [],
  beyond: [],
  answers: [],
  feed: [],
  links: [],
  prompts: [],
  notes: '',
};
const steps = ['panel', 'pause', 'off'] as const;

/** What opens after installation: two minutes on a safe draft, or straight on. */
export function Tour({ optionsPage }: { optionsPage: string | null }) {
  const [at, setAt] = useState(0);
  const [isDone, setDone] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at > 0) title.current?.focus();
  }, [at]);
  const next = useRef<HTMLButtonElement>(null);
  const step = steps[at] ?? 'off';
  return (
    <section class="practice-tour" aria-labelledby="practice-tour-title">
      <h2 id="practice-tour-title">{t('welcome')}</h2>
      {at === 0 && (
        <p>
          {t('welcome.intro')}
          <br />
          <a href="#home">{t('welcome.skip')}</a>
        </p>
      )}
      <p class="hint">{t('welcome.step', { at: at + 1, all: steps.length })}</p>
      <h3 tabIndex={-1} ref={title}>
        {t(`welcome.${step}`)}
      </h3>
      {step === 'off' ? (
        <>
          <ul>
            <li>{t('welcome.off.1')}</li>
            <li>{t('welcome.off.2')}</li>
            <li>{t('welcome.off.3')}</li>
            <li>{t('welcome.off.4')}</li>
          </ul>
          <p>{t('welcome.limits')}</p>
        </>
      ) : (
        <p>{t(`welcome.${step}.text`)}</p>
      )}
      <p role="status">{isDone && step !== 'off' && t('welcome.pause.done')}</p>
      <p class="practice-buttons">
        {step === 'off' ? (
          <>
            <a class="lp-button lp-primary" href="#home">
              {t('welcome.end')}
            </a>
            {optionsPage && <a href={optionsPage}>{t('welcome.options')}</a>}
          </>
        ) : (
          <button type="button" class="lp-button lp-primary" ref={next} onClick={() => setAt(at + 1)}>
            {t('welcome.next')}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="lp-plain lp-link" onClick={() => setAt(at - 1)}>
            {t('welcome.back')}
          </button>
        )}
      </p>
      {step !== 'off' && (
        <Workspace
          scenario={safe}
          onPublished={() => {
            setDone(true);
            next.current?.focus();
          }}
          onStartAgain={() => setDone(false)}
        />
      )}
    </section>
  );
}
