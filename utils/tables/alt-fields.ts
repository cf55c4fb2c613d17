/**
 * Where each site keeps its picture descriptions, and how long one may be (characters). Hand-written from the help
 * pages of the sites (2024–2026). The lengths stand in until the site's own field has shown its "maxlength"; Facebook
 * names none.
 */
export interface AltField {
  /** The way there, as one instruction. */
  way: string;
  limit?: number | undefined;
}

const fields: Record<string, AltField> = {
  x: { way: 'Press “Add description” under the picture.', limit: 1000 },
  // Its picture window can drop what was written before: see `tests/live-checklist.md`.
  linkedin: {
    way: 'Edit the picture, then choose “Alternative text”. Copy your words first: they may get lost.',
    limit: 1000,
  },
  facebook: { way: 'Press “Edit” on the picture, then “Alternative text” and “Custom alt text”.' },
  instagram: { way: 'Open “Accessibility” before you share.', limit: 1000 },
  threads: { way: 'Press “Alt” on the picture.', limit: 1000 },
  bluesky: { way: 'Press “+ ALT” on the picture.', limit: 2000 },
  mastodon: { way: 'Press “ALT” on the picture.', limit: 1500 },
  pinterest: { way: 'Fill in “Alt text” below the description.', limit: 500 },
  tiktok: { way: 'Look for “Alt text” before you post.', limit: 300 },
};

/** What a draft tells of the field: see `Draft`. */
interface Seen {
  platform: string;
  altWay?: string;
  longestAlt?: number;
}

/** The field for this draft: what its page showed of it, else what is known of the site. */
export function altFieldOf({ platform, altWay, longestAlt }: Seen): AltField {
  const known = fields[platform] ?? { way: 'Look for “Alt text” beside the picture.' };
  return { way: altWay ?? known.way, limit: longestAlt ?? known.limit };
}
