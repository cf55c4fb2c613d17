/** Promises that the source itself must keep. */
import { describe, expect, it } from 'vitest';
import { files, shipped, textOf, withoutComments } from './files';

/** The only file that may ask the network for anything: guidance packs by address, in the background, when chosen. */
const mayFetch = 'utils/subscription/fetch-pack.ts';

function guilty(pattern: RegExp, among = shipped, except = /^$/): string[] {
  return among.filter(f => !except.test(f) && pattern.test(withoutComments(textOf(f))));
}

describe('nothing leaves the browser', () => {
  it('has network calls in one named file only', () => {
    const calls = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)/;
    expect(guilty(calls).filter(f => f !== mayFetch)).toEqual([]);
  });

  it('loads no remote script, style, picture or sound', () => {
    const pages = files.filter(f => /^(?:entrypoints|components|public)\/.*\.(?:html|tsx|css)$/.test(f));
    expect(
      guilty(/<(?:script|img|link|iframe|video|audio|source)\b[^>]*https?:|url\(\s*["']?https?:|@import\s/, pages),
    ).toEqual([]);
  });

  it('never stores anything where a browser account would carry it away', () => {
    expect(guilty(/storage\.sync|'sync:/)).toEqual([]);
  });

  it('speaks only through the one speech file, which takes local voices alone', () => {
    expect(guilty(/speechSynthesis/, shipped, /hearing\/speech\.ts$/)).toEqual([]);
  });

  it('writes no log in what ships: a log could hold a draft', () => {
    expect(guilty(/\bconsole\./)).toEqual([]);
  });

  it('puts markup into a page only after DOMPurify', () => {
    const raw = shipped.filter(f =>
      /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/.test(withoutComments(textOf(f))),
    );
    expect(raw.filter(f => !/dompurify/i.test(textOf(f)))).toEqual([]);
  });
});

describe('the names of the house', () => {
  it('has no file called utils, helpers or misc', () => {
    expect(files.filter(f => /\/(?:utils|helpers?|misc|common)\.tsx?$/.test(f))).toEqual([]);
  });

  it('uses kebab-case for files and PascalCase for components', () => {
    const good = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.\w+)*\.tsx?|[A-Z]\w*\.tsx)$/;
    expect(shipped.filter(f => !good.test(f.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('keeps the top level as agreed', () => {
    const agreed =
      /^(?:entrypoints|components|utils|public|tests|package\.json|package-lock\.json|tsconfig\.json|wxt\.config\.ts|README\.md|LICENSE|CHANGELOG\.md|biome\.json|\.[\w.]+)$/;
    expect([...new Set(files.map(f => f.split('/')[0] ?? ''))].filter(f => !agreed.test(f))).toEqual([]);
  });

  it('names no path of one machine', () => {
    const text = files.filter(f => /\.(?:ts|tsx|mjs|json|md|css|html|yml)$/.test(f));
    const path = new RegExp(['/work', '/(?:main|shared|wt-)'].join(''));
    expect(text.filter(f => path.test(textOf(f)))).toEqual([]);
  });
});
