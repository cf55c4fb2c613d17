import type { MountedEditor } from '../editors/mounted';
import { h, raw } from '../kit/dom';
import { query } from '../kit/variant';

/** The name being written after `@`, at the end of the text. */
const begun = /(?:^|\s)@(\w*)$/;

/**
 * The list of people, in a layer of its own at the end of the page. While it is open Enter chooses the first.
 * `mention-list=controls` leaves out what the box says of the chosen one, as nobody has seen on the live site.
 */
export function mentionList(editor: MountedEditor): { update(): void; takesKey(event: KeyboardEvent): boolean } {
  const list = h(
    'div',
    { role: 'listbox', id: 'mentions' },
    h('div', { role: 'option', id: 'mention-0' }, raw('eastvaletrust')),
    h('div', { role: 'option' }, raw('eastvalefriends')),
  );
  const says =
    query.get('mention-list') === 'controls' ? ['aria-controls'] : ['aria-controls', 'aria-activedescendant'];
  return {
    update() {
      const isOpen = begun.test(editor.text());
      if (isOpen === list.isConnected) return;
      if (isOpen) document.body.append(list);
      else list.remove();
      for (const name of says)
        if (isOpen) editor.element.setAttribute(name, name === 'aria-controls' ? list.id : 'mention-0');
        else editor.element.removeAttribute(name);
    },
    takesKey(event) {
      if (event.key !== 'Enter' || !list.isConnected) return false;
      editor.set(editor.text().replace(/@\w*$/, '@eastvaletrust '));
      return true;
    },
  };
}
