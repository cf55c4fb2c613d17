import { cutsFor } from '../../engine/clues/cuts';
import { isOwn } from '../../engine/clues/frames';
import { clueOf } from '../../engine/clues/single';
import { defineRule } from '../../engine/rule';

/** A-C3. A recent day or night beside a person in care. */
export default defineRule({
  id: 'identifiers/when',
  severity: 'warn',
  title: 'Saying when makes someone easier to find',
  why: 'Those who were there that day will know who this is.',
  advice: 'Leave the time out. The story loses least without it.',
  source: 'https://www.jmir.org/2020/9/e19746',
  *find(reading) {
    const clue = clueOf(reading, 'when');
    if (!clue) return;
    const { sign, found } = clue;
    yield {
      where: sign.where,
      start: sign.start,
      end: sign.end,
      severity: found.doubted ? 'tip' : 'warn',
      fixes: cutsFor(found.scene.part, [sign], { withSentence: !isOwn(found.scene.subject, found.scene.part) }),
    };
  },
  examples: {
    flags: [
      { text: 'A patient hugged me [last night].' },
      { text: 'Sat with one of our residents [on Sunday] and said little.' },
    ],
    allows: [
      { text: 'Our board meets on Thursday to hear from a patient.' },
      { text: 'Call 111 tonight if you need a doctor.' },
      { text: 'Spent last night with our crews. Thank you for the toast.' },
      { text: 'From Monday every patient gets a call from us.' },
      { text: 'Open day on Saturday: ask our nurses anything about being a patient.' },
      { text: 'A patient told us last year that our signs are too small.', note: 'long enough ago' },
    ],
  },
});
