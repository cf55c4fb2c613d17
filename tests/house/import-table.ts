/** Who may import whom. The README prints it, a test holds everyone to it. The first room that fits a path has it. */
export interface Room {
  /** Start of the path of every file in it. */
  path: string;
  name: string;
  /** Names of rooms it may import from, itself always included; '*' = anything. */
  may: string[];
  /** npm packages it may use; '*' = any. */
  packages: string[];
}

export const rooms: Room[] = [
  { path: 'utils/engine/', name: 'engine', may: ['tables'], packages: ['re2js'] },
  { path: 'utils/tables/', name: 'tables', may: [], packages: [] },
  { path: 'utils/rules/', name: 'rules', may: ['engine', 'tables'], packages: [] },
  { path: 'utils/packs/', name: 'packs', may: ['engine'], packages: ['jsonc-parser', '@cfworker'] },
  { path: 'utils/hearing/', name: 'hearing', may: ['engine', 'tables'], packages: [] },
  { path: 'utils/practice/', name: 'practice', may: ['engine', 'packs'], packages: [] },
  { path: 'utils/words/', name: 'words', may: [], packages: [] },
  { path: 'utils/editors/', name: 'editors', may: ['engine'], packages: [] },
  { path: 'utils/platforms/', name: 'platforms', may: ['editors', 'engine'], packages: [] },
  { path: 'utils/watch/', name: 'watch', may: ['engine', 'platforms', 'messages'], packages: [] },
  { path: 'utils/messages.ts', name: 'messages', may: ['platforms'], packages: [] },
  { path: 'utils/storage/', name: 'storage', may: ['engine', 'packs', 'practice', 'history'], packages: ['wxt'] },
  { path: 'utils/history/', name: 'history', may: ['engine'], packages: [] },
  { path: 'utils/subscription/', name: 'subscription', may: ['packs', 'storage'], packages: ['wxt'] },
  {
    path: 'components/',
    name: 'components',
    may: ['engine', 'words', 'packs', 'hearing', 'practice', 'history'],
    packages: ['preact', 'marked', 'dompurify', 'papaparse', 'jsonc-parser', '@codemirror', '@lezer'],
  },
  { path: 'entrypoints/', name: 'entrypoints', may: ['*'], packages: ['*'] },
  { path: 'tests/', name: 'tests', may: ['*'], packages: ['*'] },
  { path: 'wxt.config.ts', name: 'config', may: ['*'], packages: ['*'] },
];

export function roomOf(path: string): Room | undefined {
  return rooms.find(r => path.startsWith(r.path));
}
