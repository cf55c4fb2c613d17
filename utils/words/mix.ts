import words from './en/mix.json';
import { makeT } from './make-t';

/** The words of the private mix and of reminders. */
export const t = makeT(words);

/** A site's name as people say it. */
export function siteName(platform: string): string {
  if (platform === 'x' || platform === 'linkedin' || platform === 'facebook') return t(`site.${platform}`);
  return platform.includes('.') ? platform : t('site.other');
}
