import type { Editor } from './editor';
import { settled } from './write';

/** One write of ours: where its words stand, and what stood there before. Offsets hold at the moment it was made. */
export interface Written {
  start: number;
  text: string;
  was: string;
}

/**
 * Takes back writes of ours, given in the order in which they were made. By the editor's own history where that leads
 * to the very text before, so that nobody finds an odd step in it; else by writing the old words through the editor.
 * 'refused' where the words of ours stand there no longer, or the old ones cannot be proved to be back.
 */
export async function takeBack(
  editor: Editor,
  root: HTMLElement,
  written: readonly Written[],
): Promise<'done' | 'refused'> {
  const texts = textsBefore(editor.read(root).text, written);
  if (!texts) return 'refused';
  if (await isBackByHistory(editor, root, texts)) return 'done';
  for (const { start, text, was } of [...written].reverse()) {
    const span = { start, end: start + text.length };
    if ((await editor.replace(root, span, text, was)) !== 'done') return 'refused';
  }
  return 'done';
}

/** The text now, and as it was before the last write, before the one before it, and so on. */
function textsBefore(now: string, written: readonly Written[]): string[] | null {
  const texts = [now];
  for (const { start, text, was } of [...written].reverse()) {
    const latest = texts.at(-1) ?? '';
    if (latest.slice(start, start + text.length) !== text) return null;
    texts.push(latest.slice(0, start) + was + latest.slice(start + text.length));
  }
  return texts;
}

/** An editor may hold several writes as one step, and typing with them; what went too far is done again. */
async function isBackByHistory(editor: Editor, root: HTMLElement, texts: readonly string[]): Promise<boolean> {
  const read = () => editor.read(root).text;
  const wanted = texts.at(-1);
  let steps = 0;
  for (let at = 0; at < texts.length - 1; at = texts.indexOf(read())) {
    const from = read();
    editor.step(root, 'undo');
    const isKnown = await settled(() => read() !== from && texts.includes(read()));
    if (read() !== from) steps++;
    if (read() === wanted) return true;
    if (!isKnown) break;
  }
  for (; steps > 0; steps--) {
    const from = read();
    editor.step(root, 'redo');
    await settled(() => read() !== from);
  }
  return false;
}
