import type { EditorState } from 'draft-js';
import { createElement, useEffect, useRef } from 'react17';
import { DraftBox, emptyDraft, mentionAt, textOf } from '../editors/draft-js';
import { blobPicture } from '../kit/dom';
import { addComposer, page, publish } from '../kit/page';
import { query } from '../kit/variant';
import { content, el, nest } from './react';

export interface Media {
  kind: 'alt' | 'none' | 'gif' | 'gif-alt' | 'video';
}

/** One text box with its attachments; a thread has several. */
export interface Box {
  state: EditorState;
  media: Media[];
}

export const newBox = (text = '', media: Media[] = []): Box => ({ state: emptyDraft(text), media });

interface BoxProps {
  box: Box;
  index: number;
  label: string;
  placeholder: string;
  onChange(box: Box): void;
  onPublish(): void;
  publishButton(): HTMLElement | null;
}

/** The text row, its placeholder and its label, nested as deep as on X. */
export function TextBox(props: BoxProps): object {
  const now = useRef(props);
  now.current = props;
  const row = useRef<HTMLElement | null>(null);
  const editor = useRef<{ focus(): void } | null>(null);
  useEffect(
    () =>
      addComposer({
        editable: () => row.current?.querySelector<HTMLElement>('[contenteditable], textarea') ?? null,
        publish: () => now.current.publishButton(),
        model: () => textOf(now.current.box.state),
        reset: text => {
          now.current.onChange({ ...now.current.box, state: emptyDraft(text) });
          editor.current?.focus();
        },
      }),
    [],
  );
  const id = `tweetTextarea_${props.index}`;
  const change = (state: EditorState) => props.onChange({ ...props.box, state });
  return el(
    'div',
    { ref: row, className: 'text-row' },
    el(
      'div',
      { 'data-testid': `${id}RichTextInputContainer` },
      nest(
        3,
        el(
          'div',
          { 'data-testid': `${id}_label` },
          query.has('mobile')
            ? el('textarea', {
                'data-testid': id,
                'aria-label': props.label,
                placeholder: props.placeholder,
                rows: 4,
                value: textOf(props.box.state),
                onChange: (event: Event) => change(emptyDraft((event.target as HTMLTextAreaElement).value)),
              })
            : createElement(DraftBox, {
                editorRef: (e: { focus(): void } | null) => {
                  editor.current = e;
                },
                state: props.box.state,
                onChange: change,
                onPublish: props.onPublish,
                testId: id,
                label: props.label,
                placeholder: props.placeholder,
              }),
        ),
      ),
    ),
    mentionAt(props.box.state) !== null && Typeahead(),
    props.box.media.length > 0 && Attachments(props),
  );
}

function Typeahead(): object {
  return el(
    'div',
    { role: 'listbox', id: 'typeaheadDropdownWrapped-0', className: 'typeahead' },
    el('div', { role: 'option', id: 'typeahead-first' }, content('@eastvaletrust')),
    el('div', { role: 'option' }, content('@eastvalefriends')),
  );
}

/** Thumbnails: the only sign of a description is a badge "ALT" in the picture's own group. */
function Attachments(props: BoxProps): object {
  const described = props.box.media.some(m => m.kind === 'alt' || m.kind === 'gif-alt');
  return el(
    'div',
    { 'data-testid': 'attachments', className: 'attachments' },
    ...props.box.media.map((item, i) =>
      el(
        'div',
        { role: 'group', 'aria-label': 'Media', key: i },
        item.kind === 'video'
          ? el('video', { src: blobPicture(), width: 120, height: 80 })
          : createElement('img', { src: blobPicture(), alt: '', width: 120, height: 80, draggable: true }),
        item.kind.startsWith('gif') && el('span', null, content('GIF')),
        (item.kind === 'alt' || item.kind === 'gif-alt') && el('div', null, el('span', null, content('ALT'))),
        el('button', {
          'aria-label': 'Remove media',
          type: 'button',
          onClick: () => props.onChange({ ...props.box, media: props.box.media.filter(m => m !== item) }),
        }),
      ),
    ),
    el(
      'a',
      {
        role: 'link',
        href: '/compose/post/media',
        'data-testid': 'altTextWrapper',
        'aria-label': described ? 'Edit description' : 'Add description',
        onClick: (event: Event) => {
          event.preventDefault();
          page.controls['sub-screen']?.()?.click();
        },
      },
      el('span', { 'data-testid': 'altTextLabel' }, described ? 'Edit description' : 'Add description'),
    ),
  );
}

/** Publishes once, or not at all when nothing is written: then the control is disabled anyway. */
export function publishBoxes(boxes: Box[]): boolean {
  const texts = boxes.map(box => textOf(box.state));
  if (texts.every(text => text.trim() === '') && boxes.every(box => box.media.length === 0)) return false;
  publish(texts.join('\n\n'));
  return true;
}

export const isEmpty = (boxes: Box[]): boolean =>
  boxes.some(box => textOf(box.state).trim() === '' && box.media.length === 0);
