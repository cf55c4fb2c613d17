import { blobPicture, h, icon, raw } from '../kit/dom';
import { page } from '../kit/page';
import { query } from '../kit/variant';
import { commentBox, commentWithAnswer } from './articles';
import { composerDialog } from './dialog';

/** Routes of one photo, reel or video by itself, and what the site calls the place of each. */
const routes: [RegExp, string][] = [
  [/^\/photo(?:\.php)?\/?$|^\/[^/]+\/photos\//, 'MediaViewerPhoto'],
  [/^\/reel\//, 'ReelsViewer'],
  [/^\/watch\/|^\/[^/]+\/videos\//, 'WatchPermalinkVideo'],
];

export const pageletOf = (path: string): string | undefined => routes.find(([route]) => route.test(path))?.[1];

/**
 * One photo, reel or video, and beside it what its author wrote, what others said, and a box for a comment that stands in
 * no post. `viewer=dialog` shows all of it in a window, as a photo that is opened from the feed. "Share" opens the
 * composer of a post over it.
 */
export function viewer(pagelet: string): HTMLElement[] {
  const share = h('div', { role: 'button', tabindex: 0, 'aria-label': 'Share', class: 'icon' }, icon('share'));
  share.addEventListener('click', () => document.body.append(composerDialog({ isProfile: false })));
  page.controls.share = () => share;
  const prompt = pagelet === 'ReelsViewer' ? 'Write a comment…' : 'Comment as Sam Invented';
  const box = commentBox(prompt, { takesFocus: false });
  const shown = h('div', { role: 'main' }, h('div', { 'data-pagelet': pagelet }, h('img', { src: blobPicture() })));
  const beside = h(
    'div',
    { role: 'complementary' },
    h('div', { dir: 'auto' }, raw('Our new waiting room opens on Monday.')),
    h('div', { role: 'button', tabindex: 0 }, 'View more comments'),
    share,
    commentWithAnswer(),
    box,
  );
  if (pagelet === 'WatchPermalinkVideo') {
    // A video has it all in one place.
    shown.append(...beside.childNodes);
    return [shown];
  }
  const viewer = h('div', { class: 'viewer' }, shown, beside);
  if (query.get('viewer') !== 'dialog') return [viewer];
  return [h('div', { role: 'dialog', 'aria-label': 'Photo Viewer', class: 'whole' }, viewer)];
}
