import { useRef, useState } from 'preact/hooks';

/** A text that can be taken back step by step. */
export interface TextHistory {
  text: string;
  canUndo: boolean;
  canRedo: boolean;
  /** Keys that follow each other within a second are one step; a rule that comes or goes is a step of its own. */
  set(text: string): void;
  undo(): void;
  redo(): void;
  /** Another text altogether: nothing to take back. */
  open(text: string): void;
}

const stepLimit = 300;
const oneStep = 1_000;
/** Characters by which one key changes the file at most: a quotation mark is written with a backslash before it. */
const oneKey = 2;

export function useTextHistory(first: string): TextHistory {
  const [state, setState] = useState({ text: first, past: [] as string[], future: [] as string[] });
  const last = useRef(0);
  return {
    text: state.text,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    set(text) {
      const now = Date.now();
      const isKey = Math.abs(text.length - state.text.length) <= oneKey;
      const isSameStep = isKey && now - last.current < oneStep;
      last.current = isKey ? now : 0;
      setState(s => {
        if (s.text === text) return s;
        const past = isSameStep && s.past.length > 0 ? s.past : [...s.past, s.text].slice(-stepLimit);
        return { text, past, future: [] };
      });
    },
    undo() {
      last.current = 0;
      setState(s => {
        const text = s.past.at(-1);
        return text === undefined ? s : { text, past: s.past.slice(0, -1), future: [s.text, ...s.future] };
      });
    },
    redo() {
      last.current = 0;
      setState(s => {
        const [text, ...future] = s.future;
        return text === undefined ? s : { text, past: [...s.past, s.text], future };
      });
    },
    open: text => setState({ text, past: [], future: [] }),
  };
}
