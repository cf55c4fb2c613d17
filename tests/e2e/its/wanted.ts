import type { Wanted } from '../lens/index';

/** What people and assistive technology see, by role and name, as the contract has it. */
export const panel: Wanted = { role: 'complementary', name: 'Listening Post' };
export const findings: Wanted = { role: 'list', name: 'Findings', within: panel };
export const pill: Wanted = { role: 'button', starts: 'Listening Post' };
export const closePanel: Wanted = { role: 'button', name: 'Close Listening Post', within: panel };
export const pause: Wanted = { role: 'alertdialog', name: 'Pause before you post' };
export const keepEditing: Wanted = { role: 'button', name: 'Keep editing', within: pause };
export const postAnyway: Wanted = { role: 'button', name: 'Post anyway', within: pause };
export const undo: Wanted = { role: 'button', name: 'Undo', within: panel };
export const thisIsFine: Wanted = { role: 'button', name: 'This is fine', within: panel };

/** A draft with one stop finding, in its last line, after characters that are longer than they look. */
export const risky = 'Hello\n\nSorry, ring us: NHS number 450 557 7104 today.';
export const riskyWords = '450 557 7104';
/** One paragraph with the same finding, and no other where it answers a complaint: it hears, and it offers a way to talk. */
export const riskyLine = 'Sorry, ring us: NHS number 450 557 7104 today.';
/** A draft with one mend of one word, and what it becomes. */
export const mendable = 'Bring a drink, e.g. water, and come with us. What would help you?';
export const mend = 'for example';
export const mended = 'Bring a drink, for example water, and come with us. What would help you?';
export const harmless = 'What would help you most?';
