import type { Figure } from '../figures';
import { paint } from './browser/paint';
import { inEach } from './browser/with-browsers';

/** How soon a person sees what a key changed, in both browsers. */
export default async function soonSeen(): Promise<Figure[]> {
  return inEach(driver => paint(driver, driver.name === 'firefox' ? '-firefox' : ''), { isSmooth: true });
}
