/** What a leader might write, sentence after sentence; cut to any length it ends in whole words. */
const story =
  'It was good to meet our discharge team at Eastvale this morning. They told me what slows people down on their way home, and what would help: one phone number and one plan. We will try it on two wards from Monday, and I will say here what we learn. ' +
  'Mr Tansley waited nine hours with his daughter, and he was kind about it. That is not good enough. What would have helped you, or someone you care for? Tell me here, or stop me on the ward please. #listentopatients ';

export function textOf(length: number): string {
  return `${story.repeat(Math.ceil(length / story.length)).slice(0, length - 1)} `;
}

/** Keys typed at the end of a draft: words, a number that is nobody's yet, marks. */
export const keys = 'We met Joan, 82, on Ward 7. #eastvale';

/** Becomes a finding with its last digit, and is none without it. Published sample number. */
export const almost = 'NHS number 450 557 710';
export const lastDigit = '4';
