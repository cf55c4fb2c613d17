import type { Span } from '../../engine/types';
import type { Way } from './history';

/** How one kind of box stores text. Reading is safe; writing is one verified step (see `write.ts`). */
export interface Editor {
  /** The library's own name. */
  id: string;
  /** True when this element is the editable root of such an editor. */
  isRoot(element: Element): boolean;
  /** The text as its author sees it, lines joined by a newline, with a way back to the page. */
  read(root: HTMLElement): EditorText;
  /**
   * Replaces a span through the editor's own input path, then reads again. Called only on a person's click.
   * 'refused' means that nothing changed, or that what changed was taken back.
   */
  replace(root: HTMLElement, span: Span, expected: string, text: string): Promise<'done' | 'refused'>;
  /** One step in the editor's own history, if it can be asked for one. Only `takeBack` calls it, and looks what it did. */
  step(root: HTMLElement, way: Way): void;
}

export interface EditorText {
  text: string;
  /** Ranges in the page for a span of the text; empty where the editor cannot give any (a textarea). */
  rangesFor(span: Span): Range[];
  /** The caret as an offset into `text`, or null when it is elsewhere. */
  caret(): number | null;
  /** Puts the caret at an offset of `text`. */
  setCaret(offset: number): void;
}
