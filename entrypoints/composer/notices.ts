import type { ActivePacks } from '@/utils/packs/in-force/active-packs';
import type { PublishControls } from '@/utils/platforms/shared/find-composer';
import { t } from '@/utils/words/panel';

/** What a person must know about the checks themselves. */
export function noticesFor({ turnedOff }: ActivePacks, { how }: PublishControls, platform: string): string[] {
  const here = turnedOff.filter(off => off.platform === '*' || off.platform === platform);
  const told = here.map(({ pack, title }) =>
    title ? t('panel.turned-off', { pack, title }) : t('panel.turned-off.concern', { pack }),
  );
  const cannotSee = how === 'none' ? [t('panel.no-publish-control')] : [];
  return [...cannotSee, ...new Set(told)];
}
