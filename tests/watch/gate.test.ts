import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armed, keepEditing, postAnyway, press } from '@/utils/watch/gate';

const risky = { signature: 'a', stops: 1, isChecked: true };

describe('the gate', () => {
  it('holds a press while a stop stands', () => {
    expect(press(armed, risky)).toEqual({ state: { phase: 'paused', disarmed: null }, isHeld: true });
  });

  it('lets a press through when nothing stands', () => {
    expect(press(armed, { ...risky, stops: 0 }).isHeld).toBe(false);
  });

  it('fails open: what could not be checked passes', () => {
    expect(press(armed, { ...risky, isChecked: false }).isHeld).toBe(false);
  });

  it('asks again after "Keep editing" when the words are the same', () => {
    const { state } = press(armed, risky);
    expect(press(keepEditing(state), risky).isHeld).toBe(true);
  });

  it('passes exactly this draft after "Post anyway", and is armed again by any edit', () => {
    const released = postAnyway('a');
    expect(press(released, risky).isHeld).toBe(false);
    expect(press(released, { ...risky, signature: 'b' }).isHeld).toBe(true);
  });

  it('never holds without a standing stop, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ signature: fc.string(), stops: fc.nat(3), isChecked: fc.boolean() })),
        presses => {
          let state = armed;
          for (const one of presses) {
            const answer = press(state, one);
            if (answer.isHeld) expect(one.stops > 0 && one.isChecked).toBe(true);
            state = answer.isHeld ? keepEditing(answer.state) : answer.state;
          }
        },
      ),
    );
  });
});
