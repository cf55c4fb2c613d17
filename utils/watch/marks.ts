import type { Span } from '../engine/types';
import type { Composer } from '../platforms/shared/platform';

/**
 * Marks under the words in the composer, with the CSS Custom Highlight API: no node of ours enters the editable. The
 * page can list highlights, so the one name tells nothing of concern or level; the site can see which words are
 * marked, not why.
 *
 * A stop and a tip look alike on purpose: a second look needs a second name or a second rule, and the page can read both
 * (`CSS.highlights`, `document.adoptedStyleSheets`). Which is which is told where the page cannot see: in the button, once
 * the pointer or the caret is in the mark, and in the panel.
 */
const highlightName = 'lp-mark';

/**
 * A dotted line is seen without colour; one colour for all, as the name tells nothing. It stands at least 3.5 to 1 from
 * white and from the sites' dark grounds. With forced colours Chromium paints marked words with the ground of selected
 * ones, whatever a sheet says (CSS Pseudo 4 leaves it to the browser); there the line stands inside that ground, in the
 * colour of its words, which no selection has.
 */
const css = `::highlight(${highlightName}) { text-decoration: underline dotted #b06a00 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; }
@media (forced-colors: active) { ::highlight(${highlightName}) { text-underline-offset: 1px; } }`;

export interface Marked {
  composer: Composer;
  spans: Span[];
}

export class Marks {
  /** Own list: Firefox cannot iterate a Highlight from an isolated world. */
  #ranges: { range: Range; composer: Composer; span: Span }[] = [];
  #sheets = new WeakMap<Document | ShadowRoot, CSSStyleSheet>();
  #styled = new Set<Document | ShadowRoot>();

  get isShown(): boolean {
    return this.#ranges.length > 0;
  }

  /** False when an edit took a mark off its words: some editors build a line anew at every key. */
  get isWhole(): boolean {
    return this.#ranges.every(({ range }) => !range.collapsed);
  }

  /** Draws anew: ranges do not outlive an edit. */
  show(marked: readonly Marked[]): void {
    if (!isSupported()) return;
    const next = marked.flatMap(({ composer, spans }) => {
      if (spans.length === 0) return [];
      const text = composer.editor.read(composer.box);
      return spans.flatMap(span => text.rangesFor(span).map(range => ({ range, composer, span })));
    });
    // Every new highlight paints its line again.
    const isSame =
      next.length === this.#ranges.length && next.every((n, i) => isSameRange(n.range, this.#ranges[i]?.range));
    if (isSame) {
      // The ranges that the browser paints stay; their spans may have moved.
      this.#ranges = next.map((n, i) => ({ ...n, range: this.#ranges[i]?.range ?? n.range }));
      return;
    }
    this.#ranges = next;
    for (const { composer } of marked) this.#style(composer.box.getRootNode());
    if (next.length === 0) CSS.highlights.delete(highlightName);
    else CSS.highlights.set(highlightName, new Highlight(...next.map(n => n.range)));
  }

  clear(): void {
    this.#ranges = [];
    if (isSupported()) CSS.highlights.delete(highlightName);
    for (const tree of this.#styled) {
      const sheet = this.#sheets.get(tree);
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter(s => s !== sheet);
    }
    this.#styled.clear();
  }

  /** The marked span at a point of the window, for hovering. */
  at(x: number, y: number): { composer: Composer; span: Span } | null {
    return (
      this.#ranges.find(({ range }) =>
        [...range.getClientRects()].some(r => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
      ) ?? null
    );
  }

  /** Each tree needs its own sheet: Firefox does not let a document's rule into a shadow root. */
  #style(tree: Node): void {
    if (!(tree instanceof Document || tree instanceof ShadowRoot) || this.#styled.has(tree)) return;
    const sheet = this.#sheets.get(tree) ?? new CSSStyleSheet();
    if (!this.#sheets.has(tree)) {
      sheet.replaceSync(css);
      this.#sheets.set(tree, sheet);
    }
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    this.#styled.add(tree);
  }
}

function isSameRange(a: Range, b: Range | undefined): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function isSupported(): boolean {
  return typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}
