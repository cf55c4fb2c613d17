import { render } from 'preact';
import { Pause } from '@/components/pause/Pause';
import { inPageStyle } from '@/components/shared/style';
import { focusAt } from '@/utils/editors/shared/focus';
import { boxAt } from '@/utils/watch/box';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { type PublishPress, publish } from '@/utils/watch/presses';
import { applyFix } from './mending';
import type { Page } from './page';
import { createShadowHost, type ShadowHost } from './shadow-host';

/** Asks once before a post with a stop goes out. Mounted only while it asks. */
export class PauseView {
  /** True only while our own press is let through. */
  isPassing = false;
  watch: ComposerWatch | null = null;
  readonly #page: Page;
  #host: ShadowHost | null = null;
  #press: PublishPress | null = null;
  #caret: number | null = null;
  #keyToSwallow: string | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  get isOpen(): boolean {
    return this.#host !== null;
  }

  isIn(path: readonly EventTarget[]): boolean {
    return this.#host !== null && path.includes(this.#host.element);
  }

  takeKey(event: KeyboardEvent): void {
    // The site closes its own window on Escape, some on its way up: it sees neither half.
    if (event.type === 'keydown' && event.key === 'Escape') this.swallow('Escape');
    this.#host?.takeKey(event);
  }

  /** The key that was held comes up later: the site must not see half of it. */
  swallowsKeyUp(event: Event): boolean {
    if (event.type !== 'keyup' || (event as KeyboardEvent).key !== this.#keyToSwallow) return false;
    this.#keyToSwallow = null;
    return true;
  }

  open(press: PublishPress, event?: Event): void {
    const { watch } = press;
    if (event instanceof KeyboardEvent) this.#keyToSwallow = event.key;
    if (this.isOpen && this.watch === watch) return;
    const stops = watch.stops();
    const first = stops[0];
    if (!first) return;
    this.close();
    this.watch = watch;
    this.#press = press;
    const { box } = watch.composer;
    this.#caret = watch.caret();
    const host = createShadowHost(inPageStyle);
    this.#host = host;
    host.attachTo(box.isConnected ? box : watch.root);
    render(
      <Pause
        draft={first.box.draft}
        findings={stops.filter(s => s.box === first.box).map(s => s.finding)}
        isFixable={(_, { where }) => boxAt(watch.boxes, first.box, where)?.composer.box.isConnected ?? false}
        onKeepEditing={() => this.keepEditing()}
        onPostAnyway={() => this.postAnyway()}
        onFix={(fix, finding) => {
          watch.active = first.box.composer.box;
          this.keepEditing();
          void applyFix(this.#page, watch, fix, finding);
        }}
      />,
      host.mount,
    );
  }

  /** Escape pressed before the focus came to us. */
  escape(): void {
    this.swallow('Escape');
    this.keepEditing();
  }

  /** The site must not see this key come up again: some close their own window then. */
  swallow(key: string): void {
    this.#keyToSwallow = key;
  }

  keepEditing(): void {
    const { watch } = this;
    const caret = this.#caret;
    this.close();
    if (!watch) return;
    const { box, editor } = watch.composer;
    if (!box.isConnected) return;
    focusAt(box, editor, caret);
  }

  postAnyway(): void {
    const press = this.#press;
    this.close();
    if (!press) return;
    press.watch.postAnyway();
    this.isPassing = true;
    try {
      publish(press);
    } finally {
      this.isPassing = false;
    }
    this.#page.posts.pressed(press.watch);
  }

  close(): void {
    this.watch?.keepEditing();
    this.watch = null;
    this.#press = null;
    if (!this.#host) return;
    render(null, this.#host.mount);
    this.#host.remove();
    this.#host = null;
  }
}
