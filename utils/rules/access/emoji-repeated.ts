import { emojiOf, isBeside, keycapOf, plainEmoji } from '../../engine/emoji/emoji';
import { spokenEmojiOf } from '../../engine/emoji/words';
import { defineRule, type Match } from '../../engine/rule';
import type { Token } from '../../engine/text/tokens';
import { sources } from '../../tables/sources';

/** C-6. */
export default defineRule({
  id: 'access/emoji-repeated',
  severity: 'tip',
  title: 'The same emoji again',
  why: 'Screen readers say its name every time, which people find tiring.',
  advice: 'Once is enough.',
  source: sources.gcs,
  languageFree: true,
  isStyle: true,
  *find({ text }) {
    if (emojiOf(text).length < 2) return;
    // Digits of a number are no repeats.
    const emoji = emojiOf(text).filter(e => !keycapOf(e.text));
    const said = spokenEmojiOf(text);
    const seen = new Map<string, Token[]>();
    for (const token of emoji) {
      const name = plainEmoji(token.text);
      const same = seen.get(name);
      if (same) same.push(token);
      else seen.set(name, [token]);
    }
    for (const repeats of seen.values()) {
      const [first, second] = repeats;
      const last = repeats.at(-1);
      if (!first || !second || !last) continue;
      const isOneRun = repeats.slice(1).every((token, i) => isBeside(text, repeats[i] ?? token, token));
      const match: Match = { start: second.start, end: isOneRun ? last.end : second.end };
      // Those that stand for words go with that mend.
      yield isOneRun && !repeats.some(e => said.has(e))
        ? { ...match, fixes: [{ start: first.end, end: last.end, text: '', label: `Just one ${first.text}` }] }
        : match;
    }
  },
  examples: {
    flags: [
      { text: 'He rang it so hard it fell off 🔔[🔔🔔]', severity: 'tip' },
      { text: '🦷 Mon: Eastvale\n[🦷] Tue: Northmoor\n🦷 Wed: Skerra' },
      { text: 'I ❤️ my job. We [❤️] cake.', note: 'without a mend: these are words' },
      { text: 'Thanks 👍 and [👍🏽]', note: 'another tone, the same hand' },
    ],
    allows: [{ text: 'Ring 1️⃣1️⃣1️⃣', note: 'a number' }, { text: 'Cake 🍰 and tea ☕' }, { text: 'From 🇬🇧 to 🇮🇪' }],
  },
});
