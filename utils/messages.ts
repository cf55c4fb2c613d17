import type { Surface } from './platforms/shared/platform';

/** Every message between the parts of the extension: its name says who tells whom. None holds a word of a draft. */
export interface Messages {
  /** Watcher to background: a composer is in use here, bring engine and panel. */
  'page-bg-composer-in-use': null;
  /** Background to page: move between editor and panel. */
  'bg-page-toggle-panel': null;
  /** Popup to page: what is seen here? */
  'popup-page-health': null;
  /** Page to background: a writing box here that no surface knows, so it is not checked. */
  'page-bg-unknown-box': null;
  /** Page to background: a finished post, for the private mix. */
  'page-bg-published': Published;
  /** Page to background: the salted hashes of the last day's replies. */
  'page-bg-replies': null;
  /** Page to background: open one of our own pages. */
  'page-bg-open': { page: 'options' | 'draft' | 'practice' | 'reminder'; hash?: string; postAddress?: string };
  /** Reminder page to background: the address of the post it was opened for, '' where nobody knows. */
  'reminder-bg-address': null;
  /** Options to background: subscribe to a pack at this address, or ask it again. */
  'page-bg-subscribe': { address: string };
  /** Options to background: ask all addresses now. */
  'page-bg-update-packs': null;
  /** Options to background: put the version before back in force. */
  'page-bg-roll-back-pack': { id: string };
}

export type MessageName = keyof Messages;
export type Message<N extends MessageName = MessageName> = { [K in N]: { name: K; data: Messages[K] } }[N];

export interface Published {
  platform: string;
  verdict: string;
  /** True when the post asked something, so that a reminder to answer makes sense. */
  asked: boolean;
  isLimited: boolean;
  /** Salted hash of a reply, for noticing when it is used again; null for posts. */
  reply: string | null;
}

/** What the popup shows of the page, per composer that is or was open. */
export interface SurfaceHealth {
  platform: string;
  surface: Surface['id'];
  name: string;
  box: 'seen';
  publish: 'known' | 'guessed' | 'none';
  checked: boolean;
}

export function message<N extends MessageName>(name: N, data: Messages[N]): Message {
  return { name, data } as Message;
}

export function isMessage<N extends MessageName>(given: unknown, name: N): given is Message<N> {
  return typeof given === 'object' && given !== null && (given as { name?: unknown }).name === name;
}
