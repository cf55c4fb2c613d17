import { t } from '@/utils/words/packs';

const lists = [
  { title: 'governance.read', lines: ['governance.read.1', 'governance.read.2', 'governance.read.3'] },
  {
    title: 'governance.stored',
    lines: [
      'governance.stored.1',
      'governance.stored.2',
      'governance.stored.reminders',
      'governance.stored.practice',
      'governance.stored.replies',
      'governance.stored.3',
    ],
  },
  { title: 'governance.never', lines: ['governance.never.1', 'governance.never.2', 'governance.never.3'] },
  {
    title: 'governance.permissions',
    lines: [
      'governance.permissions.hosts',
      'governance.permissions.storage',
      'governance.permissions.scripting',
      'governance.permissions.alarms',
      'governance.permissions.optional',
    ],
  },
  { title: 'governance.verify', lines: ['governance.verify.1', 'governance.verify.2', 'governance.verify.3'] },
] as const;

const assessment = ['controller', 'purpose', 'data', 'others', 'profiling', 'staff', 'requests', 'left'] as const;

/** Answers for whoever has to decide whether this may be used. `parts` are the libraries that ship. */
export function Governance({ parts }: { parts: readonly { name: string; licence: string }[] }) {
  return (
    <>
      <h3>{t('governance')}</h3>
      {lists.map(({ title, lines }) => (
        <details key={title}>
          <summary>{t(title)}</summary>
          <ul>
            {lines.map(line => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </details>
      ))}
      <details>
        <summary>{t('governance.dpia')}</summary>
        <dl>
          {assessment.map(name => (
            <div key={name}>
              <dt>{t(`governance.dpia.${name}`)}</dt>
              <dd>{t(`governance.dpia.${name}.text`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{t('governance.parts')}</summary>
        <ul>
          {parts.map(({ name, licence }) => (
            <li key={name}>
              {name}: {licence}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
