import { readdirSync, readFileSync } from 'node:fs';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks } from '@/utils/packs/in-force/active-packs';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';

/** How often the rules of a starter pack speak in real posts of health newsrooms, all of them on and inside their dates. */
export default function starterPacks(): Figure[] {
  const posts = corpusRows<{ text: string }>('posts/health-posts.jsonl');
  if (posts.length === 0) return [];
  return readdirSync('public/packs').map(file => {
    const { pack, off } = provePack(readFileSync(`public/packs/${file}`, 'utf8'));
    if (!pack) throw new Error(`${file} is refused`);
    const rules = pack.rules.map(r => ({ ...r, on: true, from: null, until: null }));
    const active = activePacks([{ pack: { ...pack, rules }, off, origin: { by: 'file', since: 0 } }], []);
    const spoke = new Map<string, number>();
    let posted = 0;
    for (const { text } of posts) {
      const { findings } = check(asDraft({ text }), {
        rules: [],
        packs: active,
        cues: [],
        settings: defaultSettings(),
      });
      const ids = new Set(findings.map(f => f.rule));
      if (ids.size > 0) posted++;
      for (const id of ids) spoke.set(id, (spoke.get(id) ?? 0) + 1);
    }
    const busiest = [...spoke].sort((a, b) => b[1] - a[1]).slice(0, 2);
    return {
      name: `pack-speaks-${file.replace('.json', '')}`,
      value: (posted / posts.length) * 1000,
      unit: 'posts per 1,000',
      n: posts.length,
      note: busiest.map(([id, n]) => `${id} ${n}`).join(', '),
    };
  });
}
