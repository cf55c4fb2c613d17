import type { GoldPost, GoldSpan } from './gold';
import { type Lists, loadLists } from './lists';

let lists: { given: string[]; surname: string[] } | undefined;

function names(): { given: string[]; surname: string[] } {
  lists ??= listed(loadLists(9000));
  return lists;
}

function listed({ given, surname }: Lists): { given: string[]; surname: string[] } {
  const capital = (name: string) => name.replace(/(?:^|['-])[a-z]/g, c => c.toUpperCase());
  return { given: [...given.keys()].map(capital), surname: [...surname.keys()].map(capital) };
}

const plainName = /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/;

/** A copy of a post in which people bear other names, or null where none can be changed. */
export function withOtherNames(post: GoldPost, random: () => number): GoldPost | null {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? 'Ann';
  let text = '';
  let at = 0;
  let changed = false;
  const moves: { from: number; by: number }[] = [];
  const spans: GoldSpan[] = [];
  for (const span of [...post.spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) return null;
    text += post.text.slice(at, span.start);
    const was = post.text.slice(span.start, span.end);
    let now = was;
    if (span.label === 'person' && plainName.test(was)) {
      const { given, surname } = names();
      now = was.includes(' ') ? `${pick(given)} ${pick(surname)}` : pick(random() < 0.75 ? given : surname);
      changed = true;
    }
    spans.push({ ...span, start: text.length, end: text.length + now.length });
    text += now;
    at = span.end;
    moves.push({ from: span.end, by: now.length - was.length });
  }
  if (!changed) return null;
  text += post.text.slice(at);
  const moved = (offset: number) => moves.reduce((sum, m) => sum + (offset >= m.from ? m.by : 0), offset);
  return { id: post.id, text, spans, masked: post.masked.map(m => ({ start: moved(m.start), end: moved(m.end) })) };
}
