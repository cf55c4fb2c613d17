import type { Figure } from '../figures';
import { paint } from './browser/paint';
import { inChromium, inFirefox } from './browser/with-browsers';

/** How soon a person sees what a key changed, in both browsers. */
export default async function soonSeen(): Promise<Figure[]> {
  return [...(await inChromium(having => paint(having))), ...(await inFirefox(driver => paint(driver, '-firefox')))];
}
