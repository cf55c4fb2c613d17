/** `npm run quality [-- NAME]`: the judgement figures, each from a file in `quality/`. */
import { type Figure, publish } from './figures';

const files = import.meta.glob<{ default: () => Figure[] | Promise<Figure[]> }>('./quality/*.ts');
const only = process.argv[2];
const figures: Figure[] = [];
for (const [path, load] of Object.entries(files)) {
  if (only && !path.includes(only)) continue;
  figures.push(...(await (await load()).default()));
}
publish(figures, 'quality.json');
