/** The little of React 17 and Draft.js that the test pages use; neither ships types here. */
declare module 'react17' {
  export type Node = object | string | null | false | undefined;
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): object;
  export function useState<T>(initial: T | (() => T)): [T, (next: T | ((now: T) => T)) => void];
  export function useEffect(effect: () => unknown, deps?: unknown[]): void;
  export function useRef<T>(initial: T): { current: T };
  export const Fragment: unknown;
}
declare module 'react-dom17' {
  export function render(element: object, container: Element): void;
  export function createPortal(element: unknown, container: Element): object;
}
declare module 'draft-js' {
  export interface ContentState {
    getPlainText(delimiter?: string): string;
    getBlockForKey(key: string): { getText(): string };
  }
  export interface SelectionState {
    getStartKey(): string;
    getStartOffset(): number;
    getHasFocus(): boolean;
    isCollapsed(): boolean;
    merge(change: object): SelectionState;
  }
  export class EditorState {
    static createEmpty(decorator?: unknown): EditorState;
    static createWithContent(content: ContentState, decorator?: unknown): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    static moveSelectionToEnd(state: EditorState): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export const Modifier: {
    replaceText(content: ContentState, selection: SelectionState, text: string): ContentState;
  };
  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy(block: { getText(): string }, found: (start: number, end: number) => void): void;
        component: unknown;
      }[],
    );
  }
  export const Editor: unknown;
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}
