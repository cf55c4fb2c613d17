import { panel } from '../its/wanted';
import type { Tester } from '../tester';

/** Waits until the panel offers a button, unfolding the notes behind "more" where it stands there. */
export async function unfoldTo(tester: Tester, name: string): Promise<void> {
  const more = await tester.look(
    (wanted, within) =>
      lens.until(() => {
        if (lens.find({ role: 'button', name: wanted, within })) return 'shown';
        const buttons = lens.findAll({ role: 'button', within }).map(lens.nameOf);
        return buttons.find(n => /\d more$/.test(n));
      }, `a button "${wanted}"`),
    name,
    panel,
  );
  if (more !== 'shown') await tester.click({ role: 'button', name: more, within: panel });
}
