import words from './en/mix.json';
import { makeT } from './make-t';

/** The words of the private mix and of reminders. */
export const t = makeT(words);

/** A site's name as people say it; one that a person added goes by its host. */
export function siteName(platform: string): string {
  const key = `site.${platform}`;
  if (key in words) return t(key as keyof typeof words);
  return platform.includes('.') ? platform : t('site.other');
}
