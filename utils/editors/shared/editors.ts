import { anyRichText } from '../any-rich-text';
import type { Editor } from './editor';

/** Every file here that exports an editor. The one that takes any editable element comes last. */
const files = import.meta.glob<Record<string, Editor>>('../*.ts', {
  eager: true,
});

export const editors: readonly Editor[] = Object.values(files)
  .flatMap(module => Object.values(module))
  .sort((a, b) => Number(a === anyRichText) - Number(b === anyRichText));

/** The editor that an editable element belongs to. */
export function editorOf(root: Element): Editor | null {
  return editors.find(e => e.isRoot(root)) ?? null;
}
