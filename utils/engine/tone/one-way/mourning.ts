import type { Reading } from '../../reading';
import { soundOf, sounds } from '../manner/manner';
import { hasAny, triggers } from '../words';
import { condolenceIn } from './condolence';

/** Without one of these no post is heard as a condolence. */
const ofLoss = triggers(`
  crematorium cremation hearse burial buried ashes widow widower wake vigil sleep bless soul heaven angels lit
  half-mast goodbye goodnight hearts legacy died dies passed death lost loss funeral rest memory memorial remembrance
  remember remembered remembering mourn mourning grief grieving condolences silence quiet candle candles wreath farewell
  gone peacefully heartbroken devastated saddened sad sadly sorrow sadness sorry chapel bereaved thoughts thinking
  missed miss tribute tributes prayers flag lowered
`);

/** An exam passed, a job left for roses, a scheme that "died a death": no loss of a life. */
const noLoss =
  /\b(?:exams?|finals|inspection|driving test|retire[ds]?|retiring|retirement|graduat\w+|promot\w+|new job|died a death|lost (?:by |the |\w+ )?(?:games?|match(?:es)?|goals?|points|bets?|weight|count)|congrat\w*)\b|\bpassed (?:his|her|their|my|the|first|with)\b/;

/** True where a post can be heard as a condolence at all. */
export function canMourn({ text }: Reading): boolean {
  return hasAny(text, ofLoss) && !text.has(noLoss);
}

/**
 * True for posts about a death, answers to one included: style and emoji tips stay silent there. Wider than the
 * one-way kind, since a condolence that asks or answers something can still be a conversation.
 */
export function isCondolence(reading: Reading): boolean {
  return reading.memo(isCondolence, () => {
    if (condolenceIn(reading.text) !== null || soundsMournful(reading)) return true;
    return (
      reading.parent !== null &&
      /\b(?:sorry|thoughts|thinking of you)\b/.test(reading.text.lower) &&
      /\b(?:died|dying|passed away|funeral|death of|rip)\b/.test(reading.parent.lower)
    );
  });
}

function soundsMournful(reading: Reading): boolean {
  const odds = canMourn(reading) ? soundOf(reading, [])?.odds : undefined;
  return odds !== undefined && sounds.every(name => odds[name] <= odds.condolence);
}
