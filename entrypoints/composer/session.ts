import { browser } from 'wxt/browser';
import type { Draft, Finding } from '@/utils/engine/types';
import { isReplyMemory, replyHash, withReply } from '@/utils/history/replies';
import { message, type Published, type SurfaceHealth } from '@/utils/messages';
import { composerOf } from '@/utils/platforms/shared/find-composer';
import type { Composer } from '@/utils/platforms/shared/platform';
import { platforms } from '@/utils/platforms/shared/platforms';
import { spottingHere } from '@/utils/platforms/shared/spot';
import { ComposerWatch, type WatchHost } from '@/utils/watch/composer-watch';
import type { EarlyPost } from '@/utils/watch/early-presses';
import { PublishedPosts } from '@/utils/watch/published-posts';
import type { Checker } from './checker';
import { Health } from './health';
import { Memory } from './memory';
import type { Page } from './page';
import { PanelView } from './panel-view';
import { PauseView } from './pause-view';
import { Pictures } from './pictures';
import { OfferView } from './reminder-offer';

/** Everything of one page: the composers being watched, the one panel, the pause. */
export class Session implements Page, WatchHost {
  readonly memory = new Memory();
  readonly pictures = new Pictures();
  readonly watches = new Map<HTMLElement, { watch: ComposerWatch; stop: AbortController }>();
  readonly panel: PanelView;
  readonly pause: PauseView;
  readonly offer = new OfferView();
  readonly posts: PublishedPosts;
  readonly checker: Checker;
  current: ComposerWatch | null = null;
  /** Settles once the replies of this browser session are known. */
  readonly #replies: Promise<void>;
  readonly #health = new Health(what => this.#tell(what));

  constructor(checker: Checker) {
    this.checker = checker;
    this.panel = new PanelView(this);
    this.pause = new PauseView(this);
    this.posts = new PublishedPosts(
      post => this.#published(post),
      ({ text }) => this.#hashOf(text),
    );
    this.#replies = this.#learnReplies();
  }

  check(draft: Draft) {
    return this.checker.check(draft);
  }

  complete(draft: Draft, box: HTMLElement): Draft {
    return this.pictures.complete(draft, box);
  }

  /** A field got the focus: the site's own one for descriptions shows its limit only then. */
  noticeField(element: EventTarget | undefined): void {
    const platform = spottingHere(platforms);
    if (platform) this.pictures.noticeField(element, platform);
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

  areMarksWhole(): boolean {
    return this.panel.areMarksWhole;
  }

  onChange(watch: ComposerWatch): void {
    this.posts.notice(watch);
    this.#health.note(watch);
    if (watch === this.current) this.panel.update();
  }

  /** A box came into use. */
  wake(box: HTMLElement): void {
    // Every key says that its box is in use; what it changed is seen by the watch.
    if (this.current?.active === box && box.isConnected) return;
    const platform = spottingHere(platforms);
    const composer = platform ? composerOf(box, platform) : null;
    if (!composer) return platform && this.#health.noteUnknown(platform);
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

  /** A press that passed before we were here: its post is counted, now or once the site has taken it. */
  countEarly({ composer, draft, now }: EarlyPost): void {
    const watch = this.watches.get(composer.root)?.watch;
    if (watch && now === draft.text) return this.posts.pressed(watch);
    // The answer about earlier replies gives this one its mark.
    if (now === null || now === '')
      void this.#replies.then(() => this.posts.wentOut({ draft, report: this.check(draft) }));
  }

  /** A person leaves the text or presses something: what waits for a rest of the keys is checked first. */
  flush(): void {
    for (const { watch } of this.watches.values()) watch.flush();
  }

  recheckAll(): void {
    for (const { watch } of this.watches.values()) watch.recheck();
    this.panel.update();
  }

  health(): SurfaceHealth[] {
    for (const { watch } of this.watches.values()) this.#health.note(watch);
    return this.#health.list();
  }

  end(): void {
    for (const { stop } of this.watches.values()) stop.abort();
    this.watches.clear();
    this.panel.remove();
    this.pause.close();
    this.offer.remove();
  }

  #watch(composer: Composer): ComposerWatch {
    const stop = new AbortController();
    const watch = new ComposerWatch(composer, this, stop.signal);
    this.watches.set(composer.root, { watch, stop });
    return watch;
  }

  #makeCurrent(watch: ComposerWatch | null): void {
    this.current = watch;
    this.panel.update();
  }

  /** A reply sent from this page counts at once; those of other pages came with the memory. */
  #published(post: Published): void {
    this.#tell(message('page-bg-published', post));
    if (post.asked && !post.isLimited) this.offer.show(post.platform, spottingHere(platforms)?.sentLink);
    if (post.reply) this.checker.replies = withReply(this.checker.replies, post.reply, Date.now());
  }

  /** A reply pressed before the salt came gets its hash once it is here. */
  #hashOf(text: string): string | null | Promise<string | null> {
    const hash = () => replyHash(text, this.checker.replies.salt);
    return this.checker.replies.salt === '' ? this.#replies.then(hash) : hash();
  }

  async #learnReplies(): Promise<void> {
    if (!this.isAlive()) return;
    const replies: unknown = await browser.runtime.sendMessage(message('page-bg-replies', null)).catch(() => null);
    if (!isReplyMemory(replies)) return;
    this.checker.replies = replies;
    // A reply that was there before the answer came was checked without it.
    if (replies.seen.length > 0) this.recheckAll();
  }

  #tell(what: unknown): void {
    if (this.isAlive()) browser.runtime.sendMessage(what).catch(() => {});
  }
}
