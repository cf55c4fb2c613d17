// @vitest-environment happy-dom
/** What an organisation took away is said as it is: quieter is not off. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { TurnedOffList } from '@/components/packs/TurnedOffList';
import type { TurnedOff } from '@/utils/packs/in-force/active-packs';

afterEach(cleanup);

const lower: TurnedOff = {
  pack: 'Eastvale guidance',
  rule: 'identifiers/date-of-birth',
  title: 'This looks like a date of birth',
  platform: '*',
  from: 'stop',
  to: 'warn',
};

it('a check with a lower level is said to be quieter', () => {
  render(<TurnedOffList turnedOff={[lower]} byPolicy={[]} />);
  expect(screen.getByRole('heading').textContent).toBe('Your organisation has made this quieter');
  expect(screen.getByRole('listitem').textContent).toMatch(/^Eastvale guidance: .* is quieter now: warn\.$/);
});

it('one that is off is said to be off, also beside a quieter one', () => {
  render(<TurnedOffList turnedOff={[lower, { ...lower, to: 'off' }]} byPolicy={[]} />);
  expect(screen.getByRole('heading').textContent).toBe('Your organisation has turned this off');
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toContainEqual(
    'Eastvale guidance: “This looks like a date of birth” is off.',
  );
});
