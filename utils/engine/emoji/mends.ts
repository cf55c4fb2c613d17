import type { Part } from '../part';
import type { Token } from '../text/tokens';
import type { Span } from '../types';
import { keycapOf, plainEmoji } from './emoji';
import { gapAt } from './gaps';

/** A stretch of the text and what would stand there instead. */
export interface Mend extends Span {
  text: string;
}

/** Stand in for what goes; no text holds them. In place of the second a sentence ends. */
const gone = '\uf8ff';
const goneForStop = '\uf8fe';

/**
 * The text without these emoji, or other signs, of one line, with the spaces that a careful writer would leave: none at the beginning
 * of a line or before a full stop, one between words. Nothing else changes.
 * @param end where the stretch is to end, when it should reach further than the last of them
 * @param stops those in whose place a sentence ends
 */
export function withoutEmoji(part: Part, emoji: readonly Span[], end = 0, stops?: ReadonlySet<Span>): Mend {
  const { original } = part;
  const first = emoji[0]?.start ?? 0;
  const last = emoji.at(-1)?.end ?? 0;
  const start = first - (/[^\S\r\n]*$/.exec(original.slice(0, first))?.[0].length ?? 0);
  const stop = Math.max(end, last + (/^[^\S\r\n]*/.exec(original.slice(last))?.[0].length ?? 0));
  let marked = '';
  let at = start;
  for (const token of emoji) {
    marked += original.slice(at, token.start) + (stops?.has(token) ? goneForStop : gone);
    at = token.end;
  }
  marked += original.slice(at, stop);
  const text = marked.replace(/[^\S\r\n]*(?:[\uf8fe\uf8ff][^\S\r\n]*)+/g, (hole, place: number) => {
    const before = marked[place - 1] ?? original[start - 1] ?? '\n';
    const after = marked[place + hole.length] ?? original[stop] ?? '\n';
    if (/[\r\n(]/.test(before) || /[\r\n.,;:!?…)]/.test(after)) return '';
    if (hole.includes(goneForStop)) return '. ';
    return /[^\S\uf8ff]/.test(hole) || (/[\p{L}\p{N}.,!?;:)%"”’]/u.test(before) && /[\p{L}\p{N}#@£“"(]/u.test(after))
      ? ' '
      : '';
  });
  return { start, end: stop, text };
}

/** The line with these emoji at its end, each once and none that stands there already. `moved` is '' when all do. */
export function movedToEnd(part: Part, emoji: readonly Token[], line: readonly Token[]): Mend & { moved: string } {
  const there = new Set<string>();
  for (let i = line.length - 1; line[i]?.kind === 'emoji'; i--) there.add(plainEmoji(line[i]?.text ?? ''));
  let moved = '';
  for (const { text } of emoji) {
    if (there.has(plainEmoji(text))) continue;
    there.add(plainEmoji(text));
    moved += text;
  }
  const last = line.at(-1);
  const mend = withoutEmoji(part, emoji, last?.end, stopsAt(part, emoji));
  const gap = moved === '' || last?.kind === 'emoji' ? '' : ' ';
  return { ...mend, text: mend.text + gap + moved, moved };
}

/** Those in whose place a sentence ends. */
export function stopsAt(part: Part, emoji: readonly Token[]): ReadonlySet<Token> {
  return new Set(emoji.filter(e => gapAt(part, e) === 'stop'));
}

/** Keycaps say numbers ("5️⃣ beds", "1️⃣1️⃣1️⃣"): those stay, as numbers; before a point of a list with a full stop. */
export function keycapsAsNumbers(part: Part, keycaps: readonly Token[]): Mend {
  const { original } = part;
  const start = keycaps[0]?.start ?? 0;
  const end = keycaps.at(-1)?.end ?? 0;
  const isList = /(?:^|\n)$/.test(original.slice(0, start));
  let text = '';
  let at = start;
  for (const keycap of keycaps) {
    text += original.slice(at, keycap.start) + (keycapOf(keycap.text) ?? '');
    at = keycap.end;
    const rest = original.slice(at);
    if (isList && /^\s*\p{Lu}/u.test(rest)) text += '.';
    if (/^\p{L}/u.test(rest)) text += ' ';
  }
  return { start, end, text };
}
