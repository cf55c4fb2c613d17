/** What a test page tells a test about itself, whatever the page looks like. */
export interface PageComposer {
  editable(): HTMLElement | null;
  /** The control that publishes, or on a first screen the one that leads there. */
  publish(): HTMLElement | null;
  /** The text as the editor's own model has it. */
  model(): string;
  /** The same with bold and mentions marked, see `markup.ts`. */
  markup?(): string;
  /** As after a second without a key: what comes next is a step of its own for undo. */
  settle?(): void;
  /** Puts the whole text and the caret at its end, through the model. */
  reset?(text: string): void;
}

export interface TestPage {
  /** Every text that went out, in order. */
  published: string[];
  /** One-letter shortcuts of the site that fired. */
  shortcuts: string[];
  /** Errors of the page's own code: an editor that broke. */
  faults: string[];
  /** The composer on top, or the one that holds the focus. */
  composer(): PageComposer | null;
  composers: PageComposer[];
  /** The boxes of the composer on top, in their order in the page: a thread has several. */
  boxes(): PageComposer[];
  /** What a person presses to open the composer; null when it is there already. */
  opener(): HTMLElement | null;
  /** 2 once the first press has led to a second screen. */
  screen: number;
  /** What a test calls the composer that it opened here. */
  opened?: string;
  /** Named things a test may press: 'tab', 'media', 'back', 'add-box', … */
  controls: Record<string, () => HTMLElement | null>;
}

declare global {
  interface Window {
    __page: TestPage;
    __published: string[];
    __model(): string;
  }
}

let opener: () => HTMLElement | null = () => null;

/** In a frame of the same site everything is told to the page around it, where the test looks. */
const outer = window.parent === window ? null : window.parent.__page;

export const page: TestPage = outer ?? {
  published: [],
  shortcuts: [],
  faults: [],
  composers: [],
  controls: {},
  screen: 1,
  opener: () => opener(),
  boxes() {
    const shown = page.composers.filter(c => c.editable()?.checkVisibility());
    const over = shown.filter(c => c.editable()!.closest('#layers'));
    const after = (a: Element, b: Element) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING;
    return (over.length > 0 ? over : shown).sort((a, b) => (after(a.editable()!, b.editable()!) ? 1 : -1));
  },
  composer() {
    const shown = page.composers.filter(c => c.editable()?.checkVisibility());
    // A second screen has no editor any more, only its way out.
    const rest = page.composers.filter(c => !c.editable() && c.publish()?.checkVisibility());
    return shown.find(c => isFocused(c.editable()!)) ?? rest.at(-1) ?? shown.at(-1) ?? null;
  },
};

window.__page = page;
window.__published = page.published;
window.__model = () => page.composer()?.model() ?? '';
window.addEventListener('error', event => page.faults.push(String(event.message)));
window.addEventListener('unhandledrejection', event => page.faults.push(String(event.reason)));

export function setOpener(find: () => HTMLElement | null): void {
  opener = find;
}

export function addComposer(composer: PageComposer): () => void {
  page.composers.push(composer);
  return () => {
    page.composers.splice(page.composers.indexOf(composer), 1);
  };
}

export function publish(text: string): void {
  page.published.push(text);
}

/** Records the one-letter shortcuts that a site listens for outside its text fields (X: n, l, r, …; Facebook: j, k). */
export function recordShortcuts(): void {
  document.addEventListener('keydown', event => {
    const at = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
    page.shortcuts.push(event.key);
  });
}

function isFocused(element: HTMLElement): boolean {
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
  return active !== null && (active === element || element.contains(active));
}
