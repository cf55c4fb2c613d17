import { blobPicture, h } from '../kit/dom';
import { page } from '../kit/page';
import { query } from '../kit/variant';
import { iconButton, type Picture } from './share-c';

/** A second native dialog over the first: choose a picture, describe it, go back. */
export function mediaDialog(root: HTMLElement, pictures: Picture[], done: () => void): void {
  const dialog = h('dialog', { 'data-testid': 'dialog' });
  const description = h('textarea', { 'aria-label': 'Alternative text', maxlength: query.get('longest-alt') ?? 1000 });
  const next = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        pictures.push({ alt: description.value });
        dialog.remove();
        done();
      },
    },
    'Next',
  );
  page.controls['media-alt'] = () => description;
  page.controls['media-next'] = () => next;
  dialog.append(
    iconButton('Dismiss', 'close-medium', () => dialog.remove()),
    h('h2', {}, 'Editor'),
    h(
      'div',
      { 'data-testid': 'add-media-drop-zone' },
      h('img', { src: blobPicture(), alt: 'Image Preview', width: 240, height: 160 }),
    ),
    h('h3', {}, 'Add alt text'),
    description,
    next,
  );
  root.append(dialog);
  dialog.showModal();
}

export function scheduleDialog(root: HTMLElement, done: () => void): void {
  const dialog = h('dialog', { 'data-testid': 'dialog' });
  const confirm = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        dialog.remove();
        done();
      },
    },
    'Confirm',
  );
  page.controls['schedule-confirm'] = () => confirm;
  dialog.append(
    iconButton('Dismiss', 'close-medium', () => dialog.remove()),
    h('input', { 'data-testid': 'date-picker-input', 'aria-label': 'Date', value: '30/11/2026' }),
    h('input', { 'data-testid': 'time-picker-input', 'aria-label': 'Time', value: '09:00' }),
    confirm,
  );
  root.append(dialog);
  dialog.showModal();
}
