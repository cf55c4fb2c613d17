/**
 * Whether a publish press is held. Pure: the page is read elsewhere.
 *
 *            press, a stop stands                  Keep editing, Escape
 *   idle ───────────────────────────► paused ───────────────────────────► idle
 *    ▲  press, nothing stands: passes    │ Post anyway
 *    └───────────────────────────────────┘ disarmed for exactly this signature
 *
 * Fails open: a draft that could not be checked passes.
 */
export interface GateState {
  phase: 'idle' | 'paused';
  /** Signature of the draft that a person chose to post anyway; null when armed. */
  disarmed: string | null;
}

export const armed: GateState = { phase: 'idle', disarmed: null };

export interface Press {
  /** Text and attachments as one string: any edit changes it. */
  signature: string;
  /** How many stop findings stand that were not put aside. */
  stops: number;
  isChecked: boolean;
}

export function press(state: GateState, { signature, stops, isChecked }: Press): { state: GateState; isHeld: boolean } {
  if (!isChecked || stops === 0 || state.disarmed === signature)
    return { state: { ...state, phase: 'idle' }, isHeld: false };
  return { state: { ...state, phase: 'paused' }, isHeld: true };
}

export function keepEditing(state: GateState): GateState {
  return { ...state, phase: 'idle' };
}

export function postAnyway(signature: string): GateState {
  return { phase: 'idle', disarmed: signature };
}
