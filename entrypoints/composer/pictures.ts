import type { Draft } from '@/utils/engine/types';
import type { Platform } from '@/utils/platforms/shared/platform';

/**
 * What nobody can read from beside a box: that a picture holds words, which only the person can say, and how long the
 * site's own description field lets one be, which shows on a screen of its own. In memory only; goes with the page.
 */
export class Pictures {
  /** By box: the places of pictures that hold words, and how many pictures there were. */
  readonly #words = new WeakMap<object, { places: Set<number>; count: number }>();
  /** In characters, once such a field had the focus. */
  #longest: number | null = null;

  /** Says, or takes back, that there are words in a picture of this box. */
  setWords(box: object, place: number, hasWords: boolean): void {
    const known = this.#words.get(box) ?? { places: new Set<number>(), count: 0 };
    if (hasWords) known.places.add(place);
    else known.places.delete(place);
    this.#words.set(box, known);
  }

  /** Reads the field's own limit when the site's field for descriptions has the focus. */
  noticeField(element: EventTarget | undefined, platform: Platform): void {
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return;
    if (element.maxLength > 0 && platform.isAltField?.(element)) this.#longest = element.maxLength;
  }

  /** The draft with what is known of its pictures. Once one of them was taken away, nobody can tell which are left. */
  complete(draft: Draft, box: object): Draft {
    const known = this.#words.get(box);
    if (known) {
      if (draft.media.length < known.count) known.places.clear();
      known.count = draft.media.length;
    }
    const media = known?.places.size
      ? draft.media.map((one, i) => (known.places.has(i) ? { ...one, hasWords: true } : one))
      : draft.media;
    return { ...draft, media, ...(this.#longest === null ? {} : { longestAlt: this.#longest }) };
  }
}
