import { asDraft } from '../engine/draft';
import type { Draft } from '../engine/types';
import type { Composer } from '../platforms/shared/platform';

/** The drafts of a composer, one a box: more than one only in a thread. Each holds the text of the earlier boxes. */
export function draftsOf(composers: readonly Composer[]): Draft[] {
  const texts = composers.map(c => c.editor.read(c.box).text);
  return composers.map((composer, i) => draftOf(composer, texts[i] ?? '', texts.slice(0, i)));
}

function draftOf(composer: Composer, text: string, thread: string[]): Draft {
  const { platform, surface } = composer;
  const draft = asDraft({
    platform: platform.id,
    kind: typeof surface.kind === 'string' ? surface.kind : surface.kind(composer),
    text,
    thread,
    parent: platform.parent(composer),
    links: platform.links?.(composer) ?? [],
    poll: platform.poll?.(composer) ?? [],
    audience: platform.audience(composer),
    author: { organisation: platform.organisation?.(composer) ?? '' },
  });
  draft.media = platform.media(composer);
  return draft;
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
