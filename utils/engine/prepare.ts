import { Checking, type CheckOptions } from './check';
import { tellingTable } from './clues/story/telling';
import { asDraft } from './draft';
import { prepareWordModel } from './hashtags/model';
import { mannerTable } from './tone/manner/manner';

/** Drafts that ask for most of what a draft can: people, ages, places, days, then numbers, tags, marks. All invented. */
const rehearsed = [
  'We met Joan, 82, on Ward 7 last night. #worldsepsisday',
  'Mr Hale and his mum waited nine hours in A&E at Eastvale on Tuesday, and she fell. Sorry! What would have helped?',
  'Proud to launch our new CT suite 🎉 Ring 01632 960983, e.g. before 9am, or see https://www.eastvale.example/visit @eastvale',
  'Thank you for telling us. I’d like to hear more: please message us, and we will look into what happened to your son.',
];
/** Then the browser has made quick what runs often, and most patterns stand apart. */
const rounds = 8;

/**
 * What later keys need: tables, patterns, words of hashtags, then whole checks of drafts that nobody sees, in steps of
 * about a millisecond. To be gone through in moments when nobody waits, or not at all: a check makes for itself what it
 * finds unmade.
 */
export function* preparations(options: CheckOptions): Generator<void, void> {
  for (const unpack of [tellingTable, mannerTable]) {
    unpack();
    yield;
  }
  while (prepareWordModel()) yield;
  for (let round = 0; round < rounds; round++) for (const text of rehearsed) yield* checked(text, options);
}

function* checked(text: string, options: CheckOptions): Generator<void, void> {
  const checking = new Checking(asDraft({ text, platform: 'x' }), options);
  while (checking.step()) yield;
  checking.report();
}
