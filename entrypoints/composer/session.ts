import { browser } from 'wxt/browser';
import type { Draft, Finding } from '@/utils/engine/types';
import { isReplyMemory, replyHash, withReply } from '@/utils/history/replies';
import { isMessage, message, type Published, type SurfaceHealth } from '@/utils/messages';
import { composerOf } from '@/utils/platforms/shared/find-composer';
import type { Platform } from '@/utils/platforms/shared/platform';
import { platforms } from '@/utils/platforms/shared/platforms';
import { spottingHere } from '@/utils/platforms/shared/spot';
import { ComposerWatch, type WatchHost } from '@/utils/watch/composer-watch';
import type { Hook } from '@/utils/watch/hook';
import { PublishedPosts } from '@/utils/watch/published-posts';
import { t } from '@/utils/words/panel';
import { Checker } from './checker';
import { guard } from './guard';
import { Memory } from './memory';
import { PanelView } from './panel-view';
import { PauseView } from './pause-view';
import { OfferView } from './reminder-offer';
import { removeLeftovers } from './shadow-host';

/** Everything of one page: the composers being watched, the one panel, the pause. */
export class Session implements WatchHost {
  readonly memory = new Memory();
  readonly watches = new Map<HTMLElement, { watch: ComposerWatch; stop: AbortController }>();
  readonly panel: PanelView;
  readonly pause: PauseView;
  readonly offer = new OfferView();
  readonly posts: PublishedPosts;
  readonly checker: Checker;
  /** The composer last in use: the only one with a button. */
  current: ComposerWatch | null = null;
  readonly #seen = new Map<string, SurfaceHealth>();

  constructor(checker: Checker) {
    this.checker = checker;
    this.panel = new PanelView(this);
    this.pause = new PauseView(this);
    this.posts = new PublishedPosts(
      post => this.#published(post),
      reply => replyHash(reply.text, checker.replies.salt),
    );
    void this.#learnReplies();
  }

  check(draft: Draft) {
    return this.checker.check(draft);
  }

  isFine(finding: Finding, draft: Draft): boolean {
    return this.memory.isFine(finding, draft);
  }

  /** `runtime.id` goes when the extension is updated, switched off or removed. */
  isAlive(): boolean {
    try {
      return browser.runtime?.id !== undefined;
    } catch {
      return false;
    }
  }

  onChange(watch: ComposerWatch): void {
    this.posts.notice(watch);
    this.#noteHealth(watch);
    if (watch === this.current) this.panel.update();
  }

  /** A box came into use. */
  wake(box: HTMLElement): void {
    if (this.current?.active === box && box.isConnected) {
      // Every key says that its box is in use. What it changed is seen by the watch; a text area tells nobody.
      if (box instanceof HTMLTextAreaElement) this.current.refresh();
      return;
    }
    const platform = platforms.find(p => p.id === spottingHere(platforms)?.id);
    const composer = platform ? composerOf(box, platform) : null;
    if (!composer) return this.#noteUnknown(platform);
    const known = this.watches.get(composer.root)?.watch;
    if (known) known.active = composer.box;
    const watch = known ?? this.#watch(composer);
    watch.refresh();
    this.#makeCurrent(watch);
  }

  /** Forgets composers that left the page. */
  sweep(): void {
    let hasGone = false;
    for (const [root, { watch, stop }] of this.watches) {
      if (root.isConnected) continue;
      hasGone = true;
      this.posts.noticeGone(watch);
      stop.abort();
      this.watches.delete(root);
      if (this.pause.watch === watch) this.pause.close();
      if (watch === this.current) this.current = null;
    }
    if (hasGone && !this.current) this.#makeCurrent([...this.watches.values()].at(-1)?.watch ?? null);
  }

  allWatches(): ComposerWatch[] {
    return [...this.watches.values()].map(w => w.watch);
  }

  /** The watch whose composer an event went through. */
  watchOf(path: readonly EventTarget[]): ComposerWatch | undefined {
    return this.allWatches().find(w => path.includes(w.root));
  }

  recheckAll(): void {
    for (const { watch } of this.watches.values()) watch.recheck();
    this.panel.update();
  }

  health(): SurfaceHealth[] {
    for (const { watch } of this.watches.values()) this.#noteHealth(watch);
    return [...this.#seen.values()];
  }

  end(): void {
    for (const { stop } of this.watches.values()) stop.abort();
    this.watches.clear();
    this.panel.remove();
    this.pause.close();
    this.offer.remove();
  }

  #watch(composer: NonNullable<ReturnType<typeof composerOf>>): ComposerWatch {
    const stop = new AbortController();
    const watch = new ComposerWatch(composer, this, stop.signal);
    this.watches.set(composer.root, { watch, stop });
    return watch;
  }

  #makeCurrent(watch: ComposerWatch | null): void {
    this.current = watch;
    this.panel.update();
  }

  /** Honest about a box that no surface knows: the popup and the toolbar say that it is not checked. */
  #noteUnknown(platform: Platform | undefined): void {
    if (!platform || this.#seen.has('unknown')) return;
    this.#seen.set('unknown', {
      platform: platform.name,
      surface: 'unknown',
      name: t('health.unknown-box'),
      box: 'seen',
      publish: 'none',
      checked: false,
    });
    this.#tell(message('page-bg-unknown-box', null));
  }

  #noteHealth(watch: ComposerWatch): void {
    const { platform, surface } = watch.composer;
    const seen = this.#seen.get(surface.id);
    const known = seen?.publish;
    // Once all is well there is nothing new to look for.
    if (known === 'known' && seen?.checked === (watch.notChecked === null)) return;
    const now = watch.seenControls.how;
    this.#seen.set(surface.id, {
      platform: platform.name,
      surface: surface.id,
      name: surface.name,
      box: 'seen',
      publish: now === 'none' && known ? known : now,
      checked: watch.notChecked === null,
    });
  }

  /** A reply sent from this page counts at once; those of other pages came with the memory. */
  #published(post: Published): void {
    this.#tell(message('page-bg-published', post));
    if (post.asked && !post.isLimited) this.offer.show(post.platform);
    if (post.reply) this.checker.replies = withReply(this.checker.replies, post.reply, Date.now());
  }

  async #learnReplies(): Promise<void> {
    if (!this.isAlive()) return;
    const replies: unknown = await browser.runtime.sendMessage(message('page-bg-replies', null)).catch(() => null);
    if (isReplyMemory(replies)) this.checker.replies = replies;
  }

  #tell(what: unknown): void {
    if (this.isAlive()) browser.runtime.sendMessage(what).catch(() => {});
  }
}

/** Takes over from the watcher: the boxes that waited come first. */
export async function startSession(hook: Hook): Promise<void> {
  const stop = new AbortController();
  let session: Session | null = null;
  removeLeftovers();
  const checker = await Checker.start(() => {
    const platform = spottingHere(platforms)?.id ?? '';
    if (checker.mode(platform) === 'off') end();
    else session?.recheckAll();
  }, stop.signal);
  const ours = new Session(checker);
  session = ours;

  const observer = new MutationObserver(() => ours.sweep());
  observer.observe(document, { childList: true, subtree: true });
  let isPeeking = false;
  const onPointer = (event: PointerEvent) => {
    if (isPeeking || !ours.panel.canPeek) return;
    isPeeking = true;
    requestAnimationFrame(() => {
      isPeeking = false;
      ours.panel.peekAt({ x: event.clientX, y: event.clientY });
    });
  };
  let isCaretSeen = false;
  const onCaret = () => {
    if (isCaretSeen || !ours.panel.canPeek) return;
    isCaretSeen = true;
    requestAnimationFrame(() => {
      isCaretSeen = false;
      if (ours.panel.canPeek && ours.current)
        ours.panel.peekAt({ caret: ours.current.composer.box.isConnected ? ours.current.caret() : null });
    });
  };
  document.addEventListener('pointermove', onPointer, { passive: true, signal: stop.signal });
  document.addEventListener('selectionchange', onCaret, { signal: stop.signal });
  const onMessage = (given: unknown) => {
    if (isMessage(given, 'bg-page-toggle-panel')) return Promise.resolve(ours.panel.toggleFocus());
    if (isMessage(given, 'popup-page-health')) return Promise.resolve(ours.health());
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);

  function end() {
    stop.abort();
    observer.disconnect();
    browser.runtime.onMessage.removeListener(onMessage);
    ours.end();
    hook.stop();
  }

  hook.onEvent = event => guard(event, ours);
  hook.onWake = box => ours.wake(box);
  for (const box of hook.waiting) if (box.isConnected) ours.wake(box);
  hook.waiting.clear();
}
