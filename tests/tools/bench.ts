/** `npm run bench [-- NAME]`: the performance figures, each from a file in `bench/`. */
import { type Figure, publish } from './figures';

const files = import.meta.glob<{ default: () => Figure[] | Promise<Figure[]> }>('./bench/*.ts');
const only = process.argv.slice(2).find(a => !a.startsWith('--'));
const figures: Figure[] = [];
for (const [path, load] of Object.entries(files)) {
  if (only && !path.includes(only)) continue;
  figures.push(...(await (await load()).default()));
}
publish(figures, 'bench.json');
