import type { Finding } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';

/** What "Why?" unfolds: what to do, the limits of a head count, the source, and the switch for this check. */
export function Why({ id, finding, onSwitchOff }: { id: string; finding: Finding; onSwitchOff: (() => void) | null }) {
  return (
    <div class="lp-why" id={id}>
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
        <button type="button" class="lp-plain lp-link" onClick={onSwitchOff}>
          {t('note.switch-off')}
        </button>
      )}
    </div>
  );
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
