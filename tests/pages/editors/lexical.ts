import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_DOWN_COMMAND,
} from 'lexical';
import { parseMarkup, type Run, writeMarkup } from '../kit/markup';
import type { MountedEditor, Mounting } from './mounted';

export function mountLexical(element: HTMLElement, mounting: Mounting): MountedEditor {
  const editor = createEditor({
    namespace: 'page',
    onError: error => {
      throw error;
    },
  });
  for (const [name, value] of Object.entries(mounting.attributes)) element.setAttribute(name, value);
  element.contentEditable = 'true';
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) mounting.onChange();
  });
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    event => {
      if (!mounting.onKey?.(event)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  const read = <T>(view: () => T): T => editor.getEditorState().read(view);
  return {
    element,
    text: () =>
      read(() =>
        lines()
          .map(line => line.map(run => run.text).join(''))
          .join('\n'),
      ),
    markup: () => read(() => writeMarkup(lines())),
    set: markup => {
      editor.update(
        () => {
          const root = $getRoot().clear();
          for (const line of parseMarkup(markup)) root.append($createParagraphNode().append(...line.map(node)));
          root.selectEnd();
        },
        { discrete: true, tag: 'historic' },
      );
      editor.focus();
    },
    destroy: () => editor.setRootElement(null),
  };
}

function node(run: Run) {
  const text = $createTextNode(run.text);
  if (run.isMention) text.setMode('token');
  if (run.isBold) text.toggleFormat('bold');
  return text;
}

/** Paragraph by paragraph; a soft break inside one is a line break in the text as well. */
function lines(): Run[][] {
  return $getRoot()
    .getChildren()
    .map(block =>
      $isElementNode(block)
        ? block
            .getChildren()
            .map(child =>
              $isTextNode(child)
                ? { text: child.getTextContent(), isBold: child.hasFormat('bold'), isMention: child.isToken() }
                : { text: child.getTextContent() },
            )
        : [],
    );
}
