import Quill from 'quill';
import { parseMarkup, type Run, writeMarkup } from '../kit/markup';
import type { MountedEditor, Mounting } from './mounted';

interface MentionBlot {
  new (): object;
  create(value: unknown): HTMLElement;
}
const Inline = Quill.import('blots/inline') as MentionBlot;

class Mention extends Inline {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';
  static override create(value: unknown): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: the blot reads its tag and class from the class it was called on.
    const node = super.create(value);
    node.setAttribute('data-object-urn', String(value));
    return node;
  }
  static formats(node: HTMLElement): string | null {
    return node.getAttribute('data-object-urn');
  }
}
Quill.register('formats/mention', Mention as never);

export function mountQuill(host: HTMLElement, mounting: Mounting): MountedEditor {
  const quill = new Quill(host, { modules: { toolbar: false }, formats: ['bold', 'mention'] });
  for (const [name, value] of Object.entries(mounting.attributes)) quill.root.setAttribute(name, value);
  host.append(clipboard());
  quill.on('text-change', () => mounting.onChange());
  if (host.getRootNode() instanceof ShadowRoot) passDocumentEvents(quill);
  const onKey = (event: KeyboardEvent) => {
    if (!mounting.onKey?.(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  quill.root.addEventListener('keydown', onKey, true);
  return {
    element: quill.root,
    text: () => quill.getText().replace(/\n$/, ''),
    markup: () => writeMarkup(linesOf(quill)),
    set(markup) {
      quill.setText('');
      const lines = parseMarkup(markup);
      const ops = lines.flatMap((line, i) => [
        ...line.map(insert),
        ...(i < lines.length - 1 ? [{ insert: '\n' }] : []),
      ]);
      quill.setContents(ops as never);
      quill.history.clear();
      quill.focus();
      quill.setSelection(quill.getLength() - 1, 0);
    },
    settle: () => quill.history.cutoff(),
    destroy: () => quill.root.remove(),
  };
}

/** Quill looks for its containers in the document only; LinkedIn's build knows of its shadow root. */
function passDocumentEvents(quill: Quill): void {
  const emitter = quill.emitter as unknown as { handleDOM(event: Event): void };
  for (const type of ['selectionchange', 'mousedown', 'mouseup', 'click'])
    document.addEventListener(type, event => emitter.handleDOM(event));
}

/** The second, hidden editable that stands beside the real one and must never be taken for it. */
function clipboard(): HTMLElement {
  const trap = document.createElement('div');
  trap.className = 'ql-clipboard';
  trap.contentEditable = 'true';
  trap.tabIndex = -1;
  trap.setAttribute('aria-hidden', 'true');
  trap.style.cssText = 'position: absolute; left: -100000px; top: 50%; height: 1px; overflow: hidden';
  return trap;
}

function insert(run: Run): object {
  if (run.isMention) return { insert: run.text, attributes: { mention: 'urn:li:fsd_profile:invented' } };
  return run.isBold ? { insert: run.text, attributes: { bold: true } } : { insert: run.text };
}

function linesOf(quill: Quill): Run[][] {
  const lines: Run[][] = [[]];
  for (const op of quill.getContents().ops) {
    const parts = String(op.insert).split('\n');
    parts.forEach((text, i) => {
      if (i > 0) lines.push([]);
      if (text)
        lines.at(-1)!.push({ text, isBold: Boolean(op.attributes?.bold), isMention: Boolean(op.attributes?.mention) });
    });
  }
  return lines.slice(0, -1);
}
