import { createElement, useEffect, useRef, useState } from 'react17';
import { DraftBox, emptyDraft, textOf } from '../editors/draft-js';
import { addComposer, publish } from '../kit/page';
import { el } from './react';

/** A private message: never ours. Enter sends it. */
export function MessageBox(): object {
  const [state, setState] = useState(() => emptyDraft());
  const now = useRef(state);
  now.current = state;
  const box = useRef<HTMLElement | null>(null);
  const send = () => {
    publish(textOf(now.current));
    setState(emptyDraft());
  };
  useEffect(
    () =>
      addComposer({
        editable: () => box.current?.querySelector<HTMLElement>('[contenteditable]') ?? null,
        publish: () => box.current?.querySelector<HTMLElement>('button') ?? null,
        model: () => textOf(now.current),
      }),
    [],
  );
  return el(
    'div',
    { ref: box, className: 'composer' },
    createElement(DraftBox, {
      state,
      onChange: setState,
      onPublish: send,
      publishesOnEnter: true,
      testId: 'dmComposerTextInput',
      label: 'Message text',
      placeholder: 'Start a new message',
    }),
    el('button', { type: 'button', 'data-testid': 'dmComposerSendButton', 'aria-label': 'Send', onClick: send }),
  );
}
