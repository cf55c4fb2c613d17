import type { Answer } from '@/components/panel/panel-props';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import type { PublishedPosts } from '@/utils/watch/published-posts';
import type { Checker } from './checker';
import type { Memory } from './memory';
import type { Pictures } from './pictures';

/** What the views know of the page they stand in; `Session` is it. */
export interface Page {
  /** The composer last in use: the only one with a button. */
  readonly current: ComposerWatch | null;
  readonly checker: Checker;
  readonly memory: Memory;
  readonly pictures: Pictures;
  readonly posts: PublishedPosts;
  readonly panel: PanelHandle;
}

/** What a press in panel or pause does to the panel itself. */
export interface PanelHandle {
  prompt: string;
  /** Draws what stands now. */
  update(): void;
  setOpen(isOpen: boolean): void;
  say(answer: Answer | null): void;
  focusEditor(): void;
}
