/** One real editor, put into a page: what the page needs of it, whatever library it is. */
export interface MountedEditor {
  element: HTMLElement;
  /** Plain text of the editor's own model, one line for each paragraph. */
  text(): string;
  /** The same with bold and mentions marked, see `kit/markup.ts`. */
  markup(): string;
  /** Replaces everything and puts the caret at the end. */
  set(markup: string): void;
  /** As after a second without a key: what comes next is a step of its own for undo. */
  settle?(): void;
  destroy(): void;
}

export interface Mounting {
  /** For the editable element itself. */
  attributes: Record<string, string>;
  onChange(): void;
  /** Before the editor sees the key; true when the page has dealt with it. */
  onKey?(event: KeyboardEvent): boolean;
}
