import type { Editor } from './editor';
import { stepByKey } from './history';
import { readRichText } from './rich-text';
import { writeRichText } from './write';

/** An editor of rich text. All of them are read, written and undone in one way; they differ in how one is known. */
export function richTextEditor({ id, isRoot }: Pick<Editor, 'id' | 'isRoot'>): Editor {
  return { id, isRoot, read: readRichText, replace: writeRichText, step: stepByKey };
}
