// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { composerOf, publishControls } from '@/utils/platforms/shared/find-composer';
import type { Platform } from '@/utils/platforms/shared/platform';
import { platforms } from '@/utils/platforms/shared/platforms';
import { editableOf, mayCompose, spottingOf } from '@/utils/platforms/shared/spot';
import { DraftReader } from '@/utils/watch/draft-reader';
import { withoutPersonalData } from '../tools/new/capture';

/**
 * Composers as the sites served them, cleaned of personal data (`captures/README.md`), and beside each what our finders
 * see in it. A capture has no layout, so everything in it counts as shown, and nothing is known of widths.
 */
const folder = join(import.meta.dirname, 'captures');
const captures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.html'));

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
});

/** What somebody who put a capture here by hand forgot, in a sentence each. */
function slipsOfCapture(file: string, text: string): string[] {
  const [first, html] = split(text);
  const address = /https:\/\/[^\s,]+/.exec(first)?.[0];
  if (!address) return [`${file} does not begin with a comment that holds the page's address.`];
  const site = file.split('/')[0];
  const isClean = withoutPersonalData(html).html.trim() === html.trim();
  return [
    ...(spottingOf(platforms, new URL(address).host)?.id === site
      ? []
      : [`${file} is of ${address}, no page of ${site}.`]),
    ...(isClean ? [] : [`${file} holds what may be somebody's: make it with "npm run new -- capture".`]),
  ];
}

describe('what is captured', () => {
  it.each(captures)('%s holds nothing of a person, and stands with its platform', file =>
    expect(slipsOfCapture(file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8'))).toEqual([]),
  );

  it('is told of what is amiss', () => {
    expect(slipsOfCapture('x/mine.html', '<div></div>\n')).toEqual([
      "x/mine.html does not begin with a comment that holds the page's address.",
    ]);
    expect(slipsOfCapture('x/mine.html', '<!-- https://www.linkedin.com/feed/ -->\n<p>Ana</p>\n')).toEqual([
      'x/mine.html is of https://www.linkedin.com/feed/, no page of x.',
      'x/mine.html holds what may be somebody\'s: make it with "npm run new -- capture".',
    ]);
  });
});

describe('captured composers', () => {
  it.each(captures)('%s is seen as the file beside it says', async file => {
    const [first = '', html = ''] = split(readFileSync(join(folder, file), 'utf8'));
    const address = /https:\/\/\S+/.exec(first)?.[0];
    if (!address) throw new Error(`${file} does not begin with a comment that holds the page's address`);
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
    document.body.innerHTML = html;
    openShadowRoots(document.body);
    const platform = platforms.find(p => p.matches.some(m => address.startsWith(m.replace('*', ''))));
    if (!platform) throw new Error(`No platform names the host of ${address}`);
    const seen = boxesIn(document, platform).map(box => whatIsSeen(box, platform));
    await expect(`${JSON.stringify(seen, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, file.replace(/\.html$/, '.json')),
    );
    if (!/messages/.test(file)) expect(seen, 'no composer was found in this capture').not.toEqual([]);
  });
});

function whatIsSeen(box: HTMLElement, platform: Platform) {
  const composer = composerOf(box, platform);
  if (!composer) return { box: box.tagName.toLowerCase(), surface: 'none' };
  const [draft] = new DraftReader().drafts([composer], { isFresh: true });
  const { how, controls } = publishControls(composer);
  return {
    surface: composer.surface.id,
    editor: composer.editor.id,
    publish: how,
    controls: controls.length,
    kind: draft?.kind,
    text: draft?.text,
    parent: draft?.parent,
    audience: draft?.audience,
    media: draft?.media,
  };
}

function boxesIn(root: Document | ShadowRoot, platform: Platform): HTMLElement[] {
  const here = [...root.querySelectorAll<HTMLElement>(platform.editables)].filter(
    b => editableOf(b) === b && mayCompose(b, platform, location.pathname),
  );
  const hosts = platform.shadowHosts ? [...root.querySelectorAll(platform.shadowHosts)] : [];
  return [...here, ...hosts.flatMap(h => (h.shadowRoot ? boxesIn(h.shadowRoot, platform) : []))];
}

/** Saved shadow roots stand in the file as `<template shadowrootmode>`. */
function openShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content.cloneNode(true));
    template.remove();
    if (shadow) openShadowRoots(shadow);
  }
}

function split(text: string): [string, string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}
