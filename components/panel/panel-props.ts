import type { ComponentChildren } from 'preact';
import type { Draft, Finding, Fix, Report, Unsure } from '@/utils/engine/types';

/** What the last press led to, for one quiet line. `text` is what "Copy" would copy. */
export interface Answer {
  kind: 'fixed' | 'refused' | 'copied' | 'undone' | 'not-undone';
  text?: string;
  /** How many places were changed at one press; an editor may take each as a step of its own. */
  count?: number;
  /** Takes the change back; where it is not given, the words name the keys. */
  onUndo?(): void;
}

/** Data in, callbacks out: the panel knows no browser, no storage and no platform. */
export interface PanelProps {
  draft: Draft;
  /** Null while nothing is written. */
  report: Report | null;
  /** A plain sentence when nothing could be checked. */
  notChecked: string | null;
  isOpen: boolean;
  /** On pages of ours that are made for it, the panel stays: no button to close it. */
  isPinned?: boolean;
  /** Only stops are counted and listed, and with none of them nothing shows. */
  isQuiet?: boolean;
  /** False where the concern is off or only some people will read the post. */
  showsTone?: boolean;
  /** The finding whose marked words the pointer or the caret is in: the closed button says its title. */
  peek?: Finding | null;
  /** What the last press led to. */
  answer?: Answer | null;
  /** False for a fix that cannot be written here: "Copy" is offered instead. */
  isFixable?(fix: Fix, finding: Finding): boolean;
  /** True where the site offers a control that leads to the description this is about. */
  canDescribe?(about: Finding | Unsure): boolean;
  /** The words that "Always fine" would put on the personal list, or null where that is not right. */
  alwaysFineFor?(finding: Finding): string | null;
  /** False where an organisation has locked the check. */
  canSwitchOff?(rule: string): boolean;
  /** Sentences from whoever set the checks, such as "Your organisation has turned off …". */
  notices?: string[];
  /** How many findings were put aside in this draft. */
  putAside?: number;
  /** The keys that move between text and panel, as people write them. */
  keys?: string;
  /** The keys that undo, as people write them. */
  undoKeys?: string;
  /** Grows each time the focus should come to the panel. */
  focusRequest?: number;
  /** What the draft could ask, shown once the person asked for the next step. */
  prompt?: string;
  /** The post as it sounds; takes the place of the findings while it is there. */
  hearing?: ComponentChildren;
  onOpen(): void;
  onClose(): void;
  onFix(fix: Fix, finding: Finding): void;
  /** Makes the first fix of every finding of this rule. */
  onMendAll(rule: string): void;
  /** Presses the site's own control for descriptions of pictures. */
  onDescribe?(): void;
  onShow(finding: Finding): void;
  onFine(finding: Finding): void;
  onAlwaysFine(finding: Finding): void;
  onSwitchOff(rule: string): void;
  onLooked(unsure: Unsure): void;
  /** The person says, or takes back, that there are words in a picture of the draft; no tick shows where it is left out. */
  onPictureWords?(place: number, hasWords: boolean): void;
  onNextStep(): void;
  onCopy(text: string): void;
  onFocusEditor(): void;
  /** Each of these shows only where it is given. */
  onBringBack?(): void;
  onHear?(): void;
  onReminder?(): void;
  onSettings?(): void;
}
