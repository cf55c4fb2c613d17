import { Editor, Extension, type JSONContent, Node } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { parseMarkup, type Run, writeMarkup } from '../kit/markup';
import { drifted } from '../kit/variant';
import type { MountedEditor, Mounting } from './mounted';

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention', contenteditable: 'false' }, node.attrs.label],
  renderText: ({ node }) => node.attrs.label,
});

/** The placeholder is an attribute of the empty paragraph, drawn by CSS: never text. */
const placeholder = (words: string) =>
  Extension.create({
    name: 'placeholder',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) =>
            doc.childCount === 1 && doc.firstChild!.content.size === 0
              ? DecorationSet.create(doc, [
                  Decoration.node(0, 2, drifted({ 'data-placeholder': words }) as Record<string, string>),
                ])
              : DecorationSet.empty,
        },
      }),
    ],
  });

export function mountTiptap(host: HTMLElement, mounting: Mounting, hint: string): MountedEditor {
  const editor = new Editor({
    element: host,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        link: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        trailingNode: false,
      }),
      Mention,
      placeholder(hint),
    ],
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: mounting.attributes,
      handleKeyDown: (_view, event) => mounting.onKey?.(event) ?? false,
    },
    onUpdate: () => mounting.onChange(),
  });
  const element = editor.view.dom as HTMLElement;
  if (!('role' in mounting.attributes)) element.removeAttribute('role');
  return {
    element,
    text: () => editor.getText({ blockSeparator: '\n' }),
    markup: () => writeMarkup((editor.getJSON().content ?? []).map(runsOf)),
    set: markup =>
      editor
        .chain()
        .setMeta('addToHistory', false)
        .setContent({ type: 'doc', content: parseMarkup(markup).map(paragraph) })
        .focus('end')
        .run(),
    settle: () => editor.view.dispatch(closeHistory(editor.view.state.tr)),
    destroy: () => editor.destroy(),
  };
}

/** As LinkedIn's does when the focus leaves: every text node is made anew, so a kept Range goes empty. */
export function rewriteTextNodes(element: HTMLElement): void {
  interface Redrawable {
    state: unknown;
    updateState(state: unknown): void;
    docView: { dirty: number };
  }
  const editor = (element as HTMLElement & { editor?: { view: Redrawable } }).editor;
  if (!editor) return;
  const redrawAll = 3;
  editor.view.docView.dirty = redrawAll;
  editor.view.updateState(editor.view.state);
}

function paragraph(line: Run[]): JSONContent {
  return { type: 'paragraph', content: line.map(inline) };
}

function inline(run: Run): JSONContent {
  if (run.isMention) return { type: 'mention', attrs: { label: run.text } };
  return run.isBold ? { type: 'text', text: run.text, marks: [{ type: 'bold' }] } : { type: 'text', text: run.text };
}

function runsOf(block: JSONContent): Run[] {
  return (block.content ?? []).map(node => {
    if (node.type === 'mention') return { text: String(node.attrs?.label), isMention: true };
    if (node.type === 'hardBreak') return { text: '\n' };
    return { text: node.text ?? '', isBold: node.marks?.some(mark => mark.type === 'bold') ?? false };
  });
}
