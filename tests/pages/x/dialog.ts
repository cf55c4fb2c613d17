import { createElement, Fragment, useEffect, useRef } from 'react17';
import { page } from '../kit/page';
import type { Box } from './box';
import { Composer } from './composer';
import { el } from './react';

interface DialogProps {
  path: string;
  go(path: string): void;
  onClose(): void;
  boxes: Box[];
  onBoxes(boxes: Box[]): void;
  kind: 'post' | 'reply' | 'quote';
  /** The post being answered. */
  above: object | null;
  quoted?: object;
}

/** The modal: a mask, a trap that pulls the focus back, and sub-screens that take the editor out and build a new one. */
export function Dialog(props: DialogProps): object {
  const box = useRef<HTMLElement | null>(null);
  const inside = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const trap = (event: FocusEvent) => {
      const dialog = box.current;
      if (!dialog || !(event.target instanceof Element)) return;
      if (dialog.contains(event.target)) inside.current = event.target as HTMLElement;
      else (inside.current ?? dialog).focus();
    };
    const keys = (event: KeyboardEvent) => {
      if (event.key === 'Escape') props.onClose();
    };
    document.addEventListener('focusin', trap);
    document.addEventListener('keyup', keys);
    box.current?.querySelector<HTMLElement>('[contenteditable="true"], textarea')?.focus();
    return () => {
      document.removeEventListener('focusin', trap);
      document.removeEventListener('keyup', keys);
    };
  }, []);
  useEffect(() => {
    page.controls['sub-screen'] = () => box.current?.querySelector<HTMLElement>('.to-media') ?? null;
    page.controls.back = () => box.current?.querySelector<HTMLElement>('.back') ?? null;
    page.controls['close-modal'] = () => box.current?.querySelector<HTMLElement>('.close') ?? null;
  }, []);
  const sub = /^\/compose\/post\/(.+)/.exec(props.path)?.[1];
  return el(
    'div',
    { className: 'layer' },
    el('div', { className: 'mask', 'data-testid': 'mask', onClick: props.onClose }),
    el(
      'div',
      {
        ref: box,
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': 'modal-header',
        className: 'modal',
        tabIndex: -1,
      },
      sub ? SubScreen(props, sub) : Main(props),
    ),
  );
}

function Main(props: DialogProps): object {
  return el(
    Fragment as string,
    null,
    el(
      'div',
      { id: 'modal-header', className: 'bar' },
      el('button', {
        type: 'button',
        'data-testid': 'app-bar-close',
        'aria-label': 'Close',
        className: 'close',
        onClick: props.onClose,
      }),
      el(
        'button',
        { type: 'button', 'data-testid': 'unsentButton', onClick: () => props.go('/compose/post/unsent/drafts') },
        'Drafts',
      ),
      el(
        'button',
        { type: 'button', className: 'to-media', onClick: () => props.go('/compose/post/media') },
        'Edit media',
      ),
    ),
    props.above &&
      el(
        'div',
        null,
        props.above,
        el('div', null, 'Replying to', el('a', { href: '/ana_invented' }, ['@ana_invented'])),
      ),
    createElement(Composer, {
      isInline: false,
      kind: props.kind,
      boxes: props.boxes,
      onBoxes: props.onBoxes,
      onPublished: props.onClose,
      onSubScreen: (name: string) => props.go(`/compose/post/${name}`),
      quoted: props.quoted,
    }),
  );
}

function SubScreen(props: DialogProps, name: string): object {
  return el(
    Fragment as string,
    null,
    el(
      'div',
      { className: 'bar' },
      el('button', {
        type: 'button',
        'data-testid': 'app-bar-back',
        'aria-label': 'Back',
        className: 'back',
        onClick: () => props.go('/compose/post'),
      }),
    ),
    name === 'media'
      ? el(
          'div',
          null,
          el('textarea', { 'data-testid': 'altTextInput', 'aria-label': 'Description' }),
          el(
            'button',
            { type: 'button', 'data-testid': 'endEditingButton', onClick: () => props.go('/compose/post') },
            'Save',
          ),
        )
      : el('div', { role: 'list' }, 'Nothing here yet'),
  );
}
