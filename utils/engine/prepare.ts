import { tellingTable } from './clues/telling';
import { prepareWordModel } from './hashtags/model';
import { isAwake, wake } from './patterns/awake';
import * as care from './people/signs-of-care';
import * as others from './people/signs-of-others';
import * as work from './people/signs-of-work';
import { mannerTable } from './tone/manner';
import { purposeTable } from './tone/purpose';

/**
 * What the first sentence, name and hashtag of a page would otherwise wait for, in steps of about a millisecond. To be
 * gone through in moments when nobody waits, or not at all: a check makes for itself what it finds unmade.
 */
export function* preparations(): Generator<void, void> {
  for (const unpack of [tellingTable, mannerTable, purposeTable]) {
    unpack();
    yield;
  }
  for (const sign of [care, work, others].flatMap(signs => Object.values<unknown>(signs))) {
    if (!(sign instanceof RegExp)) continue;
    isAwake(wake(''), sign);
    yield;
  }
  while (prepareWordModel()) yield;
}
