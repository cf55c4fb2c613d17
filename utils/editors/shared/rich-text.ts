import type { Span } from '../../engine/types';
import type { EditorText } from './editor';

/**
 * Reads any editor that keeps its lines as block elements: Draft.js, Quill, TipTap and Lexical all do. A line is a block
 * with no block inside; a `br` inside a line is a line break unless it only holds the line open.
 * `innerText` is not used: Quill's blank lines come out doubled.
 */
export function readRichText(root: HTMLElement): EditorText {
  const pieces = piecesOf(root);
  const text = pieces.map(p => p.text).join('');
  return {
    text,
    rangesFor: span => rangesFor(pieces, span),
    caret: () => caretIn(root, pieces),
    setCaret: offset => setCaret(root, pieces, offset),
  };
}

/** A run of characters and the node that shows them. Line breaks between blocks have no node but the line they open. */
interface Piece extends Span {
  text: string;
  node: Text | HTMLElement | null;
  opens: HTMLElement | null;
}

const blockTags = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE']);

function piecesOf(root: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  let lines = 0;
  const add = (text: string, node: Piece['node'], opens: Piece['opens'] = null) => {
    if (text === '') return;
    pieces.push({ text, node, opens, start: length, end: length + text.length });
    length += text.length;
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) return add((node as Text).data, node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (isDecoration(element)) return;
    if (element.tagName === 'BR') return holdsLineOpen(element) ? undefined : add('\n', element);
    // Facebook and X draw some emoji as pictures whose alt is the character.
    if (element.tagName === 'IMG') return add(element.getAttribute('alt') ?? '', element);
    const isLine = element === root ? !hasBlock(element) : blockTags.has(element.tagName) && !hasBlock(element);
    if (isLine && lines++ > 0) add('\n', null, element);
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(root);
  return pieces;
}

function hasBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (blockTags.has(child.tagName) || (child.firstElementChild && hasBlock(child))) return true;
  }
  return false;
}

/** Nodes an editor draws for itself: Quill's cursor, ProseMirror's separators and placeholders. */
function isDecoration(element: Element): boolean {
  return /(?:^|\s)(?:ql-cursor|ql-clipboard|ql-ui|ProseMirror-separator|ProseMirror-widget)(?:\s|$)/.test(
    element.getAttribute('class') ?? '',
  );
}

/** The `br` that editors put last in a line so that it can hold a caret is not a line break. */
function holdsLineOpen(br: Element): boolean {
  for (let node: Node | null = br; node; node = node.parentNode) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === Node.TEXT_NODE ? (next as Text).data !== '' : !isDecoration(next as Element)) return false;
    }
    if (node.parentNode && blockTags.has((node.parentNode as Element).tagName)) return true;
  }
  return true;
}

function rangesFor(pieces: Piece[], span: Span): Range[] {
  const ranges: Range[] = [];
  for (const piece of pieces) {
    if (!piece.node || piece.text === '\n' || piece.end <= span.start || piece.start >= span.end) continue;
    const range = piece.node.ownerDocument.createRange();
    if (piece.node.nodeType === Node.TEXT_NODE) {
      range.setStart(piece.node, Math.max(0, span.start - piece.start));
      range.setEnd(piece.node, Math.min(piece.text.length, span.end - piece.start));
    } else range.selectNode(piece.node);
    ranges.push(range);
  }
  return ranges;
}

/** The selection of the tree the editor lives in: Chromium keeps one per shadow root, Firefox one for the document. */
export function selectionOf(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return ('getSelection' in tree && tree.getSelection ? tree.getSelection() : null) ?? document.getSelection();
}

function caretIn(root: HTMLElement, pieces: Piece[]): number | null {
  const selection = selectionOf(root);
  const node = selection?.focusNode;
  return selection && node && root.contains(node) ? offsetIn(pieces, root, node, selection.focusOffset) : null;
}

function offsetIn(pieces: Piece[], root: HTMLElement, node: Node, offset: number): number {
  const own = pieces.find(p => p.node === node);
  if (own && node.nodeType === Node.TEXT_NODE) return own.start + offset;
  // A point between elements: the end of the last piece that lies before it.
  const point = root.ownerDocument.createRange();
  point.setStart(node, offset);
  let at = 0;
  for (const piece of pieces) {
    if (piece.opens && point.comparePoint(piece.opens, 0) > 0) break;
    if (piece.node && point.comparePoint(piece.node, 0) >= 0 && !node.contains(piece.node)) break;
    if (
      piece.node &&
      node.contains(piece.node) &&
      point.comparePoint(piece.node.parentNode ?? piece.node, indexOf(piece.node)) >= 0
    )
      break;
    at = piece.end;
  }
  return at;
}

function indexOf(node: Node): number {
  let index = 0;
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) index++;
  return index;
}

function setCaret(root: HTMLElement, pieces: Piece[], offset: number): void {
  const point = pointAt(root, pieces, offset);
  if (point) selectionOf(root)?.collapse(...point);
}

function pointAt(root: HTMLElement, pieces: Piece[], offset: number): [Node, number] | null {
  // The "end" rule: between two pieces the caret belongs to the one before, or a range there collapses to nothing.
  const beside = pieces.filter(p => p.node && offset >= p.start && offset <= p.end);
  for (const { node, start } of beside)
    if (node?.nodeType === Node.TEXT_NODE && !islandOf(root, node)) return [node, offset - start];
  // Beside a mention or a picture, the caret stands in the line and not inside them.
  const [piece] = beside;
  const island = piece?.node && (islandOf(root, piece.node) ?? piece.node);
  if (piece && island?.parentNode)
    return [island.parentNode, indexOf(island) + (offset - piece.start > piece.end - offset ? 1 : 0)];
  const line = pieces.find(p => p.opens && p.end === offset)?.opens ?? (offset === 0 ? root : null);
  if (!line) return null;
  // An empty line holds nothing but the `br` that keeps it open, at whatever depth.
  const br = line.querySelector('br');
  return br?.parentNode ? [br.parentNode, indexOf(br)] : [line, 0];
}

/** The part of the text that the editor keeps whole, as a mention, if the node is in one. */
function islandOf(root: HTMLElement, node: Node): Element | null {
  let island: Element | null = null;
  for (let at = node.parentElement; at && at !== root; at = at.parentElement)
    if (at.getAttribute('contenteditable') === 'false') island = at;
  return island;
}
