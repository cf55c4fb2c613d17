import type { Concern } from '@/utils/engine/types';
import type { TurnedOff } from '@/utils/packs/in-force/active-packs';
import { t } from '@/utils/words/packs';

interface TurnedOffListProps {
  turnedOff: readonly TurnedOff[];
  /** Concerns that a policy turned off everywhere. */
  byPolicy: readonly Concern[];
}

/** What the organisation has taken away from the checks about patients and conduct: said in so many words. */
export function TurnedOffList({ turnedOff, byPolicy }: TurnedOffListProps) {
  if (turnedOff.length === 0 && byPolicy.length === 0) return null;
  const someIsOff = byPolicy.length > 0 || turnedOff.some(off => off.concern || off.to === 'off');
  return (
    <div class="offer">
      <h3>{t(someIsOff ? 'turned-off' : 'turned-off.quieter')}</h3>
      <ul>
        {byPolicy.map(concern => (
          <li key={concern}>{t('turned-off.policy', { concern: t(`concern.${concern}`) })}</li>
        ))}
        {turnedOff.map(off => (
          <li key={JSON.stringify(off)}>{lineFor(off)}</li>
        ))}
      </ul>
    </div>
  );
}

function lineFor({ pack, concern, platform, title = '', to }: TurnedOff): string {
  if (concern) {
    const site = platform === '*' ? t('turned-off.everywhere') : platform;
    return t('turned-off.concern', { pack, concern: t(`concern.${concern}`), platform: site });
  }
  if (to === 'off') return t('turned-off.rule', { pack, title });
  return t('turned-off.lower', { pack, title, to: t(`severity.${to}`).toLowerCase() });
}
