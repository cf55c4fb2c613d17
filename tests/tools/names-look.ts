/** Development aid: prints the people found in the leaders' posts and on real health posts, with their roles. */
import { asDraft } from '@/utils/engine/draft';
import { peopleOf } from '@/utils/engine/people';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { corpusRows } from './corpora';

const [file = 'leader-posts.jsonl', roles = ''] = process.argv.slice(2);
let shown = 0;
const counts: Record<string, number> = {};
for (const row of corpusRows<{
  id: string;
  text: string;
  parent?: string;
  kind?: string;
  identifiers?: { spans: { type: string; text: string }[] };
}>(file)) {
  const people = peopleOf(read(asDraft(row), defaultSettings()));
  for (const p of people) counts[p.role] = (counts[p.role] ?? 0) + 1;
  const gold = (row.identifiers?.spans ?? [])
    .filter(s => /-name|-handle|colleague/.test(s.type))
    .map(s => `${s.type}:${s.text}`);
  const said = people
    .filter(p => roles === '' || roles.includes(p.role))
    .map(p => `${p.text} = ${p.role}${p.isCredited ? '+' : ''}`);
  if (said.length + (roles === '' ? gold.length : 0) === 0) continue;
  if (shown++ < 400)
    console.log(
      `${row.id} | ${row.text.replaceAll('\n', ' / ').slice(0, 200)}\n      GOLD ${gold.join(', ')}\n      SAID ${said.join(', ')}`,
    );
}
console.log(counts);
