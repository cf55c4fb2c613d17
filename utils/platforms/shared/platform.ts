import type { Editor } from '../../editors/shared/editor';
import type { Audience, Media, PostKind } from '../../engine/types';

/**
 * What the small watcher needs to know before anything else is loaded. It stands in an export of its own so that the
 * watcher carries nothing more: `export const spotting`.
 */
export interface Spotting {
  id: string;
  /** As people say it. */
  name: string;
  /** Match patterns for the manifest. */
  matches: readonly string[];
  /** CSS of editable elements that may be a composer of ours. */
  editables: string;
  /** CSS of places that are never ours: messages and search. */
  ignore: string;
  /** Paths that are never ours. */
  ignorePath?: RegExp;
  /** CSS of hosts whose open shadow root may hold a composer. */
  shadowHosts?: string;
}

/** One open writing box. */
export interface Composer {
  platform: Platform;
  surface: Surface;
  editor: Editor;
  /** The editable element. */
  box: HTMLElement;
  /** The smallest element that holds the box and its publish control. */
  root: HTMLElement;
}

/** One kind of composer of a platform. */
export interface Surface {
  id: string;
  /** As shown to people: "New post". */
  name: string;
  /** True when this editable belongs to the surface. Asked in order; the first that says yes has it. */
  holds(box: HTMLElement): boolean;
  kind: PostKind | ((composer: Composer) => PostKind);
  /** CSS of the publish control inside the root, most stable first. Where none matches, it is guessed by its shape. */
  publish: readonly string[];
  /** Keys that publish from inside the box; asked at each Enter where they depend on what the page shows by then. */
  keys: readonly PublishKey[] | ((composer: Composer) => readonly PublishKey[]);
  /** Month of the last sighting that the selectors rest on. */
  seen: string;
  /** A way back may stand behind the publish control, and the site names neither: then both count. */
  hasWayBackLast?: boolean;
  /** Finds the root; by default the dialog or the nearest ancestor with a publish control. */
  root?(box: HTMLElement): HTMLElement | null;
  /** CSS of a control that only leads on to a second screen, where the last verdict holds. It publishes nothing. */
  leadsOn?: string;
}

export type PublishKey = 'Mod+Enter' | 'Enter';

export interface Platform extends Spotting {
  surfaces: readonly Surface[];
  /** Attachments with three-valued alt text: '' = known to be missing, null = cannot tell. */
  media(composer: Composer): Media[];
  /** The site's own control that leads to the descriptions of pictures, or null. Pressed only when a person asks. */
  describe?(composer: Composer): HTMLElement | null;
  /** True for the site's own field in which a picture is described. Only its length limit is read. */
  isAltField?(element: Element): boolean;
  /** The text being answered or quoted, or null. */
  parent(composer: Composer): string | null;
  audience(composer: Composer): Audience;
  /** The organisation posted as, where shown; '' otherwise. */
  organisation?(composer: Composer): string;
  links?(composer: Composer): string[];
  /** CSS of the link to a post that the site shows for a moment once it has gone out. */
  sentLink?: string;
  poll?(composer: Composer): string[];
}
