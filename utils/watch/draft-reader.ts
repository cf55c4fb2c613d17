import { asDraft } from '../engine/draft';
import type { Draft } from '../engine/types';
import type { Composer } from '../platforms/shared/platform';

/** How long what stands around a text is believed while only the text changes, in milliseconds. */
const believedMs = 1000;

/** Everything of a draft but its text. */
type Around = Omit<Draft, 'id' | 'text' | 'thread'>;

/**
 * Reads the drafts of a composer. What stands around the text (the post being answered, pictures, the audience) takes
 * many looks at the page, so at a key it is believed for a second unless something else in the composer changed.
 */
export class DraftReader {
  #around = new Map<HTMLElement, Around>();
  #readAt = Number.NEGATIVE_INFINITY;

  /** The drafts, one a box: more than one only in a thread. Each holds the text of the earlier boxes. */
  drafts(composers: readonly Composer[], { isFresh }: { isFresh: boolean }): Draft[] {
    const now = performance.now();
    if (isFresh || now - this.#readAt > believedMs) {
      this.#around.clear();
      this.#readAt = now;
    }
    const texts = composers.map(c => c.editor.read(c.box).text);
    return composers.map((composer, i) => {
      const around = this.#around.get(composer.box) ?? aroundOf(composer);
      this.#around.set(composer.box, around);
      return { ...around, id: '', text: texts[i] ?? '', thread: texts.slice(0, i) };
    });
  }
}

function aroundOf(composer: Composer): Around {
  const { platform, surface } = composer;
  const draft = asDraft({
    platform: platform.id,
    kind: typeof surface.kind === 'string' ? surface.kind : surface.kind(composer),
    text: '',
    parent: platform.parent(composer),
    links: platform.links?.(composer) ?? [],
    poll: platform.poll?.(composer) ?? [],
    audience: platform.audience(composer),
    author: { organisation: platform.organisation?.(composer) ?? '' },
  });
  return { ...draft, media: platform.media(composer) };
}

/** Everything whose change must lead to a new check, and nothing else. */
export function signatureOf(drafts: readonly Draft[]): string {
  return drafts
    .map(d =>
      [
        d.kind,
        d.text,
        d.parent ?? '',
        d.audience,
        ...d.poll,
        ...d.media.map(m => `${m.type}:${m.alt}:${m.altSet ?? ''}`),
      ].join('\u0001'),
    )
    .join('\u0002');
}
