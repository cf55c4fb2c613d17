/** Complaint-reply and PALS wording of packs reaches the person who answers a complaint. */
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks } from '@/utils/packs/in-force/active-packs';
import { applyPacks } from '@/utils/packs/in-force/apply-packs';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { cues, rules } from '@/utils/rules';
import { packOf } from './pack-for-tests';

const complaint = 'Four hours waiting for a doctor. Disgrace.';

function offered(more: Record<string, unknown>, text = 'I am sorry about the wait.') {
  const { pack, off } = provePack(packOf([], more));
  if (!pack) throw new Error('refused');
  const packs = activePacks([{ pack, off, origin: { by: 'file', since: 0 } }], rules);
  const draft = asDraft({ text, kind: 'reply', parent: complaint, platform: 'x' });
  const { findings } = check(draft, { rules, cues, packs, settings: applyPacks(defaultSettings(), packs, 'x') });
  return findings.filter(f => f.rule === 'conduct/complaint-reply').flatMap(f => f.fixes);
}

const waits = {
  for: 'complaint',
  title: 'Long waits',
  text: 'Thank you for telling us. Our waits are too long. You can talk to {pals}. Asha, chief executive',
};
const pals = { phone: '0300 000 0000', email: 'pals@eastvale.example', hours: '9 to 5' };

describe('answering a complaint', () => {
  it('offers the wording of the pack, named, with its PALS details, before ours', () => {
    const [first, second, ...more] = offered({ replies: [waits], pals });
    expect(first).toEqual({
      start: 26,
      end: 26,
      label: 'Eastvale guidance: Long waits',
      text: ` ${waits.text.replace('{pals}', 'PALS on 0300 000 0000 (9 to 5) or at pals@eastvale.example')}`,
    });
    expect(second?.label).toBe('Add a private way to talk');
    expect(second?.text).toContain(
      'contact our patient advice team (PALS) on 0300 000 0000 (9 to 5) or at pals@eastvale.example.',
    );
    expect(more).toEqual([]);
  });

  it('begins a wording of several lines on a line of its own', () => {
    expect(offered({ replies: [{ ...waits, text: 'We hear you.\n\nAsha' }] })[0]?.text).toBe('\nWe hear you.\n\nAsha');
  });

  it('says PALS where no pack knows more', () => {
    expect(offered({ replies: [waits] })[0]?.text).toContain('talk to PALS.');
    expect(offered({})[0]?.text).toMatch(/contact our patient advice team \(PALS\)\.$/);
  });

  it('keeps wording for praise out, and shows two at most', () => {
    const praise = { for: 'praise', title: 'Thanks', text: 'Thank you' };
    const labels = offered({ replies: [praise, waits, { ...waits, text: 'B' }, { ...waits, text: 'C' }] }).map(
      f => f.label,
    );
    expect(labels).toEqual([
      'Eastvale guidance: Long waits',
      'Eastvale guidance: Long waits',
      'Add a private way to talk',
    ]);
  });

  it('does not offer what already stands there', () => {
    const own = { ...waits, text: 'We hear you.' };
    expect(offered({ replies: [own] }, 'Sorry. We hear you.').map(f => f.label)).toEqual(['Add a private way to talk']);
  });
});
