import { useId } from 'preact/hooks';
import type { Finding } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';

interface WhyProps {
  id: string;
  findings: readonly Finding[];
  canSwitchOff(rule: string): boolean;
  onSwitchOff(rule: string): void;
}

/** What "Why?" unfolds: every rule that speaks in the note, each by its title where there are several. */
export function Why({ id, findings, canSwitchOff, onSwitchOff }: WhyProps) {
  const rules = findings.filter((f, i) => findings.findIndex(o => o.pack === f.pack && o.rule === f.rule) === i);
  return (
    <div class="lp-why" id={id}>
      {rules.map(finding => (
        <Reason
          key={`${finding.pack}/${finding.rule}`}
          finding={finding}
          isNamed={rules.length > 1}
          onSwitchOff={canSwitchOff(finding.rule) ? () => onSwitchOff(finding.rule) : null}
        />
      ))}
    </div>
  );
}

interface ReasonProps {
  finding: Finding;
  isNamed: boolean;
  onSwitchOff: (() => void) | null;
}

/** What to do, the limits of a head count, the source, and the switch for this check. */
function Reason({ finding, isNamed, onSwitchOff }: ReasonProps) {
  const id = useId();
  return (
    <>
      {isNamed && (
        <p id={id}>
          <b>{finding.title}</b>
        </p>
      )}
      {finding.fixes.length > 0 && finding.advice && <p>{finding.advice}</p>}
      {finding.people && <p>{finding.basis ?? t('note.people.limits')}</p>}
      {/^https?:/.test(finding.source) && (
        <p>
          <a href={finding.source} target="_blank" rel="noopener noreferrer">
            {t('note.source', { site: siteOf(finding.source) })}
          </a>
        </p>
      )}
      {onSwitchOff && (
        <button
          type="button"
          class="lp-plain lp-link"
          aria-describedby={isNamed ? id : undefined}
          onClick={onSwitchOff}
        >
          {t('note.switch-off')}
        </button>
      )}
    </>
  );
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
