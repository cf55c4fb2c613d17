/** Our own packs to begin with: their heads at build time, the whole file when asked for. */
const files = import.meta.glob<{ name: string; about: string }>('/public/packs/*.json', {
  eager: true,
  import: 'default',
});

export const starters = Object.entries(files).map(([path, { name, about }]) => ({
  file: path.split('/').at(-1) ?? '',
  name,
  about,
}));

/** The text of one of ours: it is part of the page, so nothing is loaded. */
export function starterText(file: string): string {
  return `${JSON.stringify(files[`/public/packs/${file}`], null, 2)}\n`;
}
