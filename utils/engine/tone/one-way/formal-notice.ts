import type { Part } from '../../part';
import type { Span } from '../../types';
import { findPhrases, phrases } from '../phrases';

const notice = phrases(String.raw`
  public notice
  (?<=^\s*)notice:
  legal notice
  (?:statutory|formal) (?:notice|consultation)
  notice under section
  notice (?:is hereby|is given|of (?:the |our |an? )?(?:annual|public|general|extraordinary|board|meeting|elections?|governor elections?|consultation|intention|poll|(?:casual )?vacancy(?=:| (?:for|in|on))))
  (?:annual (?:general|public|members'?)|extraordinary general|general|public board) meeting\b[^.!?\n]{0,60}\b(?:will be held|takes place|will take place|is on|at \d)
  (?:board|council|committee|governors|governing body) (?:will )?meets? in public
`);

/** The words that make a text a formal or legal notice, if any. */
export function noticeIn(part: Part): Span | null {
  return part.memo(noticeIn, () => findPhrases(part, notice)[0] ?? null);
}
