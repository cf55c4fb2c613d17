import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { createElement, useEffect, useRef } from 'react17';
import { drifted } from '../kit/variant';

/** Hashtags, mentions and links split a line into several leaves, as on X. */
const decorator = new CompositeDecorator(
  [/#[\p{L}\p{N}_]+/gu, /(?<![\w@])@\w+/g, /https?:\/\/\S+/g].map(pattern => ({
    strategy(block, found) {
      for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
    },
    component: (props: { children: unknown }) => createElement('span', { style: { color: '#1d9bf0' } }, props.children),
  })),
);

export function emptyDraft(text = ''): EditorState {
  if (!text) return EditorState.createEmpty(decorator);
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));
}

export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

/** What Draft.js gives of an editor on the page. */
interface Handle {
  editor: HTMLElement;
  focus(): void;
}

export interface DraftBox {
  state: EditorState;
  onChange(state: EditorState): void;
  onPublish(): void;
  testId: string;
  label: string;
  placeholder: string;
  /** Bare Enter publishes: messages. */
  publishesOnEnter?: boolean;
  editorRef?: (editor: { focus(): void } | null) => void;
}

/** The word being typed after `@`, which opens the list of people. */
export function mentionAt(state: EditorState): string | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed()) return null;
  const line = state.getCurrentContent().getBlockForKey(selection.getStartKey()).getText();
  return /(?:^|\s)@(\w*)$/.exec(line.slice(0, selection.getStartOffset()))?.[1] ?? null;
}

/** Puts the chosen name where the mention was begun. */
export function pickMention(state: EditorState, name: string): EditorState {
  const begun = mentionAt(state) ?? '';
  const end = state.getSelection().getStartOffset();
  const range = state.getSelection().merge({ anchorOffset: end - begun.length - 1, focusOffset: end });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `@${name} `);
  return EditorState.push(state, content, 'insert-characters');
}

export function DraftBox(props: DraftBox): object {
  const isListOpen = mentionAt(props.state) !== null;
  const editor = useRef<Handle | null>(null);
  // An emptied box that kept the focus: the new state has to know, or Draft.js leaves the caret where it was.
  useEffect(() => {
    const { activeElement } = document;
    const isFocused = document.hasFocus() && activeElement !== null && activeElement === editor.current?.editor;
    if (isFocused && !props.state.getSelection().getHasFocus()) editor.current?.focus();
  }, [props.state]);
  const named = drifted({
    role: 'textbox',
    'aria-label': props.label,
    placeholder: props.placeholder,
    'data-testid': props.testId,
  }) as Record<string, string>;
  return createElement(Editor, {
    ref: (handle: Handle | null) => {
      editor.current = handle;
      props.editorRef?.(handle);
    },
    editorState: props.state,
    onChange: props.onChange,
    role: named.role,
    ariaLabel: named['aria-label'],
    ariaMultiline: true,
    ariaAutoComplete: 'list',
    ariaControls: 'typeaheadDropdownWrapped-0',
    ariaActiveDescendantID: isListOpen ? 'typeahead-first' : undefined,
    placeholder: named.placeholder,
    webDriverTestID: named['data-testid'],
    spellCheck: true,
    stripPastedStyles: true,
    keyBindingFn: (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return getDefaultKeyBinding(event);
      if (event.ctrlKey || event.metaKey) return 'publish';
      if (isListOpen) return 'pick';
      return props.publishesOnEnter ? 'publish' : getDefaultKeyBinding(event);
    },
    handleKeyCommand: (command: string) => {
      if (command === 'publish') props.onPublish();
      else if (command === 'pick') props.onChange(pickMention(props.state, 'eastvaletrust'));
      else return 'not-handled';
      return 'handled';
    },
  });
}
