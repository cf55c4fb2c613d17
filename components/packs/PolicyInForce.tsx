import { t } from '@/utils/words/packs';
import { Markdown } from './Markdown';

interface PolicyInForceProps {
  policy: {
    isThere: boolean;
    packs: readonly unknown[];
    subscriptions: boolean;
    locked: Record<string, unknown>;
    problems: readonly string[];
  };
  /** This extension's id in this browser, which policies name. */
  id: string;
  /** Ready files, by what they are for. */
  files: readonly { name: 'chrome' | 'chrome-reg' | 'edge-reg' | 'intune' | 'firefox' | 'schema'; path: string }[];
  /** What each value of a policy does, as Markdown. */
  guide: string;
}

const lockable = ['keepsMix', 'toneForLimited', 'off', 'organisation'] as const;

/** What policy is in force on this browser, and the files that set one. */
export function PolicyInForce({ policy, id, files, guide }: PolicyInForceProps) {
  const locked = lockable.filter(name => name in policy.locked).map(name => t(`it.locked.${name}`));
  return (
    <>
      <h3>{t('it.policy')}</h3>
      {policy.isThere ? (
        <ul>
          <li>{t('it.policy.packs', { count: policy.packs.length })}</li>
          <li>{t(policy.subscriptions ? 'it.policy.subscriptions.on' : 'it.policy.subscriptions.off')}</li>
          {locked.length > 0 && <li>{t('it.policy.locked', { names: locked.join(', ') })}</li>}
        </ul>
      ) : (
        <p class="hint">{t('it.policy.none')}</p>
      )}
      {policy.problems.length > 0 && (
        <div class="trouble">
          <p>{t('it.policy.problems')}</p>
          <ul>
            {policy.problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t('it.files')}</h3>
      <p class="hint">{t('it.files.intro')}</p>
      <ul>
        {files.map(({ name, path }) => (
          <li key={name}>
            <a href={path} download>
              {t(`it.file.${name}`)}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('it.guide')}</summary>
        <Markdown text={guide} />
      </details>
      <p class="hint">{t('it.id', { id })}</p>
      <p class="hint">
        {t('it.no-network')} {t('it.no-network.cors')}
      </p>
    </>
  );
}
