import type { Part } from '../part';
import { noFacts, type Recognised } from './recognised';

const v4 = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}';
const four = new RegExp(`(?<![\\w.:])${v4}(?:\\/(?:3[0-2]|[12]?\\d)(?!\\w|\\.\\d))?(?![\\w]|\\.\\d{1,3}(?!\\.))`, 'g');
const six =
  /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{1,4}|:)?(?:%[a-z0-9]{1,12})?(?:\/\d{1,3}(?!\w))?(?![\w:]|\.\d)/g;

const quickFour = /\d\.\d{1,3}\.\d/;
const quickSix = /[0-9a-f]:[0-9a-f]{1,4}:[0-9a-f]{1,4}:/;

/** Addresses of machines. A version number of four parts looks the same; the words before it tell. */
export function ipsIn(part: Part): readonly Recognised[] {
  return part.memo(ipsIn, () => {
    const found: Recognised[] = [];
    const { lower } = part;
    if (part.has(quickFour))
      for (const hit of part.findLower(four)) {
        if (/(?:version|release|v|build|section|chapter)\.? ?$/.test(lower.slice(Math.max(0, hit.from - 12), hit.from)))
          continue;
        found.push({ ...hit, type: 'ip', value: hit.text, confidence: 0.9, facts: { ...noFacts, shape: 'version 4' } });
      }
    if (lower.includes('::') || part.has(quickSix))
      for (const hit of part.findLower(six)) {
        if (!isSix(hit.text)) continue;
        found.push({ ...hit, type: 'ip', value: hit.text, confidence: 0.8, facts: { ...noFacts, shape: 'version 6' } });
      }
    return found;
  });
}

function isSix(text: string): boolean {
  const address = text.replace(/[%/].*$/, '');
  const compressed = address.split('::').length - 1;
  if (compressed > 1 || /:::/.test(address)) return false;
  const groups = address.split(':').filter(g => g !== '');
  const last = groups.at(-1) ?? '';
  if (last.includes('.') && !new RegExp(`^${v4}$`).test(last)) return false;
  const total = groups.length + (last.includes('.') ? 1 : 0);
  return compressed === 1 ? total <= 7 : total === 8;
}
