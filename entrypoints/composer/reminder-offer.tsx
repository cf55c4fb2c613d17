import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ReminderOffer } from '@/components/mix/ReminderOffer';
import { inPageStyle } from '@/components/shared/style';
import { message } from '@/utils/messages';
import { createShadowHost, type ShadowHost } from './shadow-host';

/** How long the offer stays unless somebody is in it, in milliseconds. */
const staysFor = 20_000;

/**
 * After a post that asks something: a small card in the corner that goes by itself and never takes the focus. On the left,
 * for the panel of the next draft stands on the right, and its links would lie under the card.
 */
export class OfferView {
  #host: ShadowHost | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #observer: MutationObserver | undefined;
  /** Of the post that has just gone out, once the site has shown a link to it. */
  #address = '';

  /** @param sentLink CSS of the link that the site shows for a moment */
  show(platform: string, sentLink?: string): void {
    this.remove();
    const host = createShadowHost(inPageStyle);
    this.#host = host;
    host.element.style.setProperty('inset', 'auto auto 16px 16px');
    host.attachTo(document.body);
    render(
      <ReminderOffer
        onYes={() => {
          const open = { page: 'reminder', hash: platform, postAddress: this.#address } as const;
          this.remove();
          void browser.runtime.sendMessage(message('page-bg-open', open));
        }}
        onNo={() => this.remove()}
      />,
      host.mount,
    );
    this.#wait();
    if (sentLink) this.#look(sentLink);
  }

  isIn(path: readonly EventTarget[]): boolean {
    return this.#host !== null && path.includes(this.#host.element);
  }

  takeKey(event: KeyboardEvent): void {
    if (event.type === 'keydown' && event.key === 'Escape') this.remove();
    else this.#host?.takeKey(event);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#address = '';
    if (!this.#host) return;
    render(null, this.#host.mount);
    this.#host.remove();
    this.#host = null;
  }

  /** The link comes and goes while the offer stands. */
  #look(css: string): void {
    const find = () => {
      const link = document.querySelector<HTMLAnchorElement>(css);
      if (!link) return;
      this.#address = link.href;
      this.#observer?.disconnect();
    };
    this.#observer = new MutationObserver(find);
    this.#observer.observe(document.body, { childList: true, subtree: true });
    find();
  }

  #wait(): void {
    this.#timer = setTimeout(() => (this.#host?.focused() ? this.#wait() : this.remove()), staysFor);
  }
}
