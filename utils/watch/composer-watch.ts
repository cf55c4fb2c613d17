import type { Draft, Finding, Report } from '../engine/types';
import { type PublishControls, publishControls } from '../platforms/shared/find-composer';
import type { Composer } from '../platforms/shared/platform';
import type { Box, NotChecked } from './box';
import { CheckPace, type PacedKey } from './check-pace';
import { composersIn } from './composers-in';
import { DraftReader, signatureOf } from './draft-reader';
import { armed, type GateState, keepEditing, postAnyway, press } from './gate';
import { LearnedControls } from './learned-controls';

/** What a watch needs of the page it is in. */
export interface WatchHost {
  check(draft: Draft): Report;
  /** The draft with what a person said of its pictures, which the page cannot tell. */
  complete(draft: Draft, box: HTMLElement): Draft;
  /** A finding that a person put aside, here or for good. */
  isFine(finding: Finding, draft: Draft): boolean;
  /** False once the extension was updated or switched off under our feet. */
  isAlive(): boolean;
  /** False when a change took a mark off its words, which must not be seen. */
  areMarksWhole(): boolean;
  onChange(watch: ComposerWatch): void;
}

/** Longer drafts are no posts: no platform takes so many characters. */
const longest = 200_000;

/**
 * One composer being watched, from first focus or first text until its root leaves the page.
 *
 *   text changes ──► pace ──► draft ─► check ─► report ─► onChange (panel)
 *   page changes ─► refresh() ──┘
 *   publish press ─► refresh() ─► mustHold() ─► pause or pass
 *
 * A thread has several boxes under one root: each has its draft and report, and any stop holds the whole.
 */
export class ComposerWatch {
  readonly root: HTMLElement;
  boxes: Box[] = [];
  /** The box last written in. */
  active: HTMLElement;
  notChecked: NotChecked | null = null;
  gate: GateState = armed;
  signature = '';
  /** Where the caret was when the box last lost the focus. */
  #lastCaret: { box: HTMLElement; at: number } | null = null;
  readonly #host: WatchHost;
  readonly #first: Composer;
  readonly #learned: LearnedControls;
  readonly #reader = new DraftReader();
  readonly #pace = new CheckPace(() => this.#read(false));
  #composers: readonly Composer[] = [];
  #controls: PublishControls | null = null;

  constructor(composer: Composer, host: WatchHost, signal: AbortSignal) {
    this.#first = composer;
    this.#host = host;
    this.root = composer.root;
    this.active = composer.box;
    this.#learned = new LearnedControls(this.root);
    const observer = new MutationObserver(records => {
      this.#learned.notice(
        records,
        this.boxes.some(b => b.draft.text.trim() !== ''),
      );
      if (records.every(r => this.#isInBox(r.target))) return this.textChanged();
      this.#controls = null;
      this.refresh();
    });
    observer.observe(this.root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['disabled', 'aria-disabled', 'alt', 'src', 'aria-label', 'aria-expanded'],
    });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#pace.settle();
    });
    this.refresh();
  }

  get composer(): Composer {
    return this.#composers.find(c => c.box === this.active) ?? this.#composers[0] ?? this.#first;
  }

  get activeBox(): Box | undefined {
    return this.boxes.find(b => b.composer.box === this.active) ?? this.boxes[0];
  }

  /** True when the box has gone but its composer goes on: Facebook's second screen. The last verdict holds. */
  get isCarried(): boolean {
    return this.#composers.length === 0 && this.boxes.length > 0 && this.root.isConnected;
  }

  /** A key goes down in one of the boxes. */
  noteKey(key: PacedKey): void {
    this.#pace.key(key);
  }

  /** The text of a box changed, and nothing else here. */
  textChanged(): void {
    this.#pace.changed(this.#host.areMarksWhole());
  }

  /** What waits for a rest of the keys is checked now: a person is about to act on what stands there. */
  flush(): void {
    this.#pace.flush();
  }

  /** Reads the page and checks again if anything changed. Never throws. */
  refresh(): void {
    this.#read(true);
  }

  #read(isFresh: boolean): void {
    this.#pace.settle();
    this.#find();
    if (!this.#host.isAlive()) {
      if (this.#isEmpty()) this.#forget();
      else this.#give('updated');
      return;
    }
    if (this.#composers.length === 0) return;
    try {
      const drafts = this.#reader.drafts(this.#composers, { isFresh });
      const signature = signatureOf(drafts);
      // The same words in a box that the site has built anew are marked and placed anew.
      const isSameBoxes = this.#composers.every((c, i) => this.boxes[i]?.composer.box === c.box);
      if (signature === this.signature && isSameBoxes && this.notChecked === null) {
        // ProseMirror builds its text anew as it loses the focus: the same words are marked again.
        if (!this.#host.areMarksWhole()) this.#host.onChange(this);
        return;
      }
      this.signature = signature;
      if (drafts.some(d => d.text.length > longest)) {
        this.#give('too-long');
        return;
      }
      this.boxes = drafts.map((read, i) => {
        const composer = this.#composers[i] ?? this.#first;
        const draft = this.#host.complete(read, composer.box);
        return { composer, draft, report: this.#host.check(draft) };
      });
      this.notChecked = null;
      this.#host.onChange(this);
    } catch {
      // The site changed under us, or a page gave something unreadable: say so, never block.
      this.#give('unreadable');
    }
  }

  /** Remembers the caret; called as the focus leaves a box. */
  noteCaret(): void {
    const { box, editor } = this.composer;
    const at = box.isConnected ? editor.read(box).caret() : null;
    if (at !== null) this.#lastCaret = { box, at };
  }

  /** The caret in the active box, where it is or was. */
  caret(): number | null {
    const { box, editor } = this.composer;
    if (!box.isConnected) return null;
    return editor.read(box).caret() ?? (this.#lastCaret?.box === box ? this.#lastCaret.at : null);
  }

  /** Checks again with new settings. */
  recheck(): void {
    this.signature = '';
    this.refresh();
  }

  stops(): { box: Box; finding: Finding }[] {
    return this.boxes.flatMap(box =>
      box.report.findings
        .filter(finding => finding.severity === 'stop' && !this.#host.isFine(finding, box.draft))
        .map(finding => ({ box, finding })),
    );
  }

  /** As the page stands now: what a press is judged by. */
  publishControls(): PublishControls {
    this.#controls = publishControls(this.composer, this.#learned.controls);
    return this.#controls;
  }

  /** As last looked up, until anything but the text changes here: what is drawn at every key. */
  get seenControls(): PublishControls {
    const seen = this.#controls;
    return seen?.how === 'known' && seen.controls.every(c => c.isConnected) ? seen : this.publishControls();
  }

  /** Decides about a press now, with the page as it stands now. */
  mustHold(): boolean {
    if (this.gate.phase === 'paused') return true;
    this.refresh();
    const { state, isHeld } = press(this.gate, {
      signature: this.signature,
      stops: this.notChecked ? 0 : this.stops().length,
      isChecked: this.notChecked === null,
    });
    this.gate = state;
    return isHeld;
  }

  /** As `mustHold`, without pausing: for the pointer events that come before a click. */
  wouldHold(): boolean {
    const before = this.gate;
    const held = this.mustHold();
    this.gate = before;
    return held;
  }

  keepEditing(): void {
    this.gate = keepEditing(this.gate);
  }

  postAnyway(): void {
    this.gate = postAnyway(this.signature);
  }

  #isInBox(node: Node): boolean {
    return this.#composers.some(c => c.box.contains(node));
  }

  #find(): void {
    const found = composersIn(this.#first, this.#composers);
    if (found === this.#composers) return;
    this.#composers = found;
    if (!found.some(c => c.box === this.active) && found[0]) this.active = found[0].box;
  }

  #isEmpty(): boolean {
    const { length } = this.#composers;
    return length > 0 && this.#composers.every(c => c.editor.read(c.box).text.trim() === '');
  }

  /** The words went out: of an empty box nothing need be said, not even that it is not checked. */
  #forget(): void {
    if (this.boxes.length === 0 && this.notChecked === null) return;
    this.boxes = [];
    this.signature = '';
    this.notChecked = null;
    this.#host.onChange(this);
  }

  #give(reason: NotChecked): void {
    if (this.notChecked === reason) return;
    this.notChecked = reason;
    this.#host.onChange(this);
  }
}
