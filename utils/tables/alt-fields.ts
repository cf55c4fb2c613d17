/**
 * Where each site keeps its picture descriptions, and how long one may be (characters). Hand-written from the help
 * pages of the sites (2024–2026). While a site shows the field itself, its composer is gone from the page; so these
 * lengths stand in for the field's own "maxlength", which the site itself holds people to.
 */
export interface AltField {
  /** The way there, as one instruction. */
  way: string;
  limit?: number;
}

const fields: Record<string, AltField> = {
  x: { way: 'Press “Add description” under the picture.', limit: 1000 },
  linkedin: { way: 'Edit the picture, then choose “Alternative text”.', limit: 1000 },
  facebook: { way: 'Press “Edit” on the picture, then “Alternative text”.' },
  instagram: { way: 'Open “Accessibility” before you share.', limit: 1000 },
  threads: { way: 'Press “Alt” on the picture.', limit: 1000 },
  bluesky: { way: 'Press “+ ALT” on the picture.', limit: 2000 },
  mastodon: { way: 'Press “ALT” on the picture.', limit: 1500 },
  pinterest: { way: 'Fill in “Alt text” below the description.', limit: 500 },
  tiktok: { way: 'Look for “Alt text” before you post.', limit: 300 },
};

export function altFieldOf(platform: string): AltField {
  return fields[platform] ?? { way: 'Look for “Alt text” beside the picture.' };
}
