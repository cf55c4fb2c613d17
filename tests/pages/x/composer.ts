import { createElement, useEffect, useRef } from 'react17';
import { page } from '../kit/page';
import { query } from '../kit/variant';
import { type Box, isEmpty, newBox, publishBoxes, TextBox } from './box';
import { el, nest } from './react';

export interface ComposerProps {
  boxes: Box[];
  onBoxes(boxes: Box[]): void;
  onPublished(): void;
  /** The modal's control has another test id than the one on the timeline. */
  isInline: boolean;
  kind: 'post' | 'reply' | 'quote';
  /** Where the sub-screens (media, drafts, schedule) are opened from. */
  onSubScreen?: (name: string) => void;
  /** What stands above or below the text: the post answered, the post quoted. */
  quoted?: object;
}

/** Text boxes and, in a sibling subtree far away, the tool bar with the publish button. */
export function Composer(props: ComposerProps): object {
  const button = useRef<HTMLElement | null>(null);
  const addButton = useRef<HTMLElement | null>(null);
  const post = () => {
    if (publishBoxes(props.boxes)) props.onPublished();
  };
  useEffect(() => {
    if (!props.isInline) page.controls['add-box'] = () => addButton.current;
  }, []);
  const last = props.boxes.length - 1;
  const boxes = props.boxes.map((box, index) =>
    createElement(TextBox, {
      key: index,
      box,
      index,
      label: props.kind === 'reply' ? 'Post your reply' : 'Post text',
      placeholder: props.kind === 'reply' ? 'Post your reply' : "What's happening?",
      onChange: (next: Box) => props.onBoxes(props.boxes.map((old, i) => (i === index ? next : old))),
      onPublish: post,
      publishButton: () => button.current,
    }),
  );
  const label = props.kind === 'reply' ? 'Reply' : last > 0 ? 'Post all' : 'Post';
  const bar = ToolBar(props, label, post, button, addButton);
  return el(
    'div',
    { className: 'composer' },
    nest(8, nest(9, ...boxes), props.quoted),
    // The publish button stands under the last box, so it moves in the DOM as boxes come and go.
    nest(
      last % 2 ? 5 : 7,
      el('div', { className: 'audience', role: 'button', tabIndex: 0, 'aria-label': 'Choose audience' }, 'Everyone'),
      bar,
    ),
  );
}

function ToolBar(props: ComposerProps, label: string, post: () => void, button: unknown, addButton: unknown): object {
  const disabled = isEmpty(props.boxes);
  const tool = (testId: string, name: string, onClick?: () => void) =>
    el('button', { type: 'button', 'data-testid': testId, 'aria-label': name, onClick, key: testId });
  return el(
    'div',
    { 'data-testid': 'toolBar', role: 'group', className: 'toolbar' },
    el('nav', { role: 'navigation' }, el('input', { type: 'file', 'data-testid': 'fileInput', hidden: true })),
    tool('gifSearchButton', 'Add a GIF'),
    tool('createPollButton', 'Add poll'),
    tool('scheduleOption', 'Schedule post', () => props.onSubScreen?.('schedule')),
    !props.isInline &&
      el('button', {
        ref: addButton,
        type: 'button',
        'data-testid': 'addButton',
        'aria-label': 'Add post',
        onClick: () => props.onBoxes([...props.boxes, newBox()]),
      }),
    el(
      'button',
      {
        ref: button,
        type: 'button',
        role: 'button',
        className: 'primary',
        'data-testid': props.isInline ? 'tweetButtonInline' : 'tweetButton',
        disabled,
        'aria-disabled': disabled ? 'true' : undefined,
        tabIndex: disabled ? -1 : 0,
        onClick: (event: { nativeEvent: Event }) => {
          if (query.get('untrusted') === 'ignore' && !event.nativeEvent.isTrusted) return;
          post();
        },
      },
      el('span', null, el('span', null, label)),
    ),
  );
}
