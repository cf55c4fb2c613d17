import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageName } from './build';
import { chooser } from './chooser';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The hosts that the test pages stand for. `forum.example` is a site of no platform of ours. */
export const hosts: Record<string, PageName> = {
  'x.com': 'x',
  'www.linkedin.com': 'linkedin',
  'www.facebook.com': 'facebook',
  'forum.example': 'plain',
};

/** Where the practice page stands as a plain page. */
export const practiceHost = 'practice.example';

/** Where the list of all composers stands. */
export const chooserHost = 'test-pages.example';

/** What the test server says to one address; null for an address that no test page would ask for. `bundles` is the folder of `build.ts`. */
export function answerFor(url: URL, bundles: string): Answer | null {
  if (url.hostname === chooserHost) return page('plain', url, chooser(url.searchParams.get('text') ?? ''));
  if (url.hostname === practiceHost) return practicePage(url.pathname, join(bundles, 'practice'));
  const name = hosts[url.hostname];
  if (!name) return null;
  if (url.pathname === '/page.js') return script(join(bundles, `${name}.js`));
  if (url.pathname === '/favicon.ico') return { status: 404, headers: {}, body: '' };
  if (/\.(js|css|png|map|json)$/.test(url.pathname)) return null;
  return page(name, url, '<script src="/page.js"></script>');
}

const scripts = new Map<string, { changed: number; body: string }>();

/** A browser keeps it for the life of its profile, and with it what it compiled: every browser here starts with a new one. */
function script(file: string): Answer | null {
  if (!existsSync(file)) return null;
  const changed = statSync(file).mtimeMs;
  let kept = scripts.get(file);
  if (kept?.changed !== changed) {
    kept = { changed, body: readFileSync(file, 'utf8') };
    scripts.set(file, kept);
  }
  return {
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' },
    body: kept.body,
  };
}

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** One file of the built practice page; only names that a build gives. */
function practicePage(path: string, folder: string): Answer | null {
  const file = path === '/' ? 'index.html' : /^\/(assets\/[\w-]+\.(?:js|css))$/.exec(path)?.[1];
  if (!file || !existsSync(join(folder, file))) return null;
  const type = types[file.slice(file.lastIndexOf('.') + 1)];
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' },
    body: readFileSync(join(folder, file), 'utf8'),
  };
}

function page(name: PageName, url: URL, content: string): Answer {
  const body = [
    '<!doctype html>',
    `<html lang="${url.searchParams.get('lang') ?? 'en'}"><head><meta charset="utf-8"><title>${titles[name]}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">',
    `<style id="page-style">${style}${styles[name]}</style></head>`,
    `<body class="${url.searchParams.has('dark') ? 'dark' : ''}">${content}</body></html>`,
  ].join('\n');
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  // As strict as these sites are said to be: no inline script, no foreign origin.
  if (url.searchParams.has('csp'))
    headers['content-security-policy'] =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src blob: data:; media-src blob:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  return { status: 200, headers, body };
}

const titles: Record<PageName, string> = {
  x: 'X test page',
  linkedin: 'LinkedIn test page',
  facebook: 'Facebook test page',
  plain: 'Forum test page',
};

/** Layout only: enough that boxes, dialogs and bars have the places and sizes they have on the sites. */
const style = `
*{box-sizing:border-box}
html{font:16px/1.4 system-ui,sans-serif}
body{margin:0;background:#fff;color:#111}
body.dark{background:#000;color:#e7e9ea}
.dark .modal,.dark .share-box-v2__modal,body.dark dialog{background:#16181c;color:#e7e9ea}
header,[class~=root]>div:first-of-type{display:flex;gap:16px;padding:8px 16px;align-items:center}
main,[role=main]{width:600px;max-width:100%;margin:0 auto;display:block;border:1px solid #d0d4d8;min-height:90vh}
article,.item{padding:12px 16px;border-top:1px solid #d0d4d8}
.comment{padding:8px 0 0 24px}
button,.wide,.trigger,[role=button]{font:inherit;padding:6px 14px;border:1px solid #8a9097;border-radius:16px;background:transparent;color:inherit;display:inline-block;cursor:default}
button:disabled,[aria-disabled=true]{opacity:.5}
.primary,.wide{background:#0b5d66;color:#fff}
.wide{display:block;width:94%;margin:8px auto;text-align:center}
.bar,.toolbar,.head{display:flex;gap:8px;align-items:center;justify-content:flex-end;padding:8px 16px}
.icon{padding:6px}
.composer,.text-row{padding:8px 16px;position:relative}
[contenteditable=true]{min-height:60px;outline:none;overflow-wrap:anywhere;white-space:pre-wrap}
textarea{font:inherit;width:100%}
.area{border:1px solid #8a9097;min-height:160px}
.layer{position:fixed;inset:0;z-index:50}
.mask{position:absolute;inset:0;background:rgb(91 112 131/40%)}
.modal,.share-box-v2__modal{position:absolute;top:5vh;left:50%;transform:translateX(-50%);width:600px;max-width:100%;max-height:90vh;overflow:auto;background:#fff;border-radius:16px;padding:8px;box-shadow:0 0 0 1px #d0d4d8,0 8px 40px rgb(0 0 0/25%)}
.head{justify-content:flex-start}
body>.modal{position:fixed;z-index:60}
dialog{width:552px;max-width:100%;border:0;border-radius:8px;padding:16px;color:inherit}
dialog p,[class~=ql-editor] p{margin:0}
.hint{position:absolute;top:8px;left:16px;color:#657786;pointer-events:none}
.unseen{width:0;height:0;overflow:hidden}
.docked{position:fixed;right:16px;bottom:0;width:300px;background:#fff;border:1px solid #8a9097}
p[data-placeholder]::before{content:attr(data-placeholder);float:left;height:0;color:#657786;pointer-events:none}
`;

const styles: Record<PageName, string> = {
  x: '.public-DraftEditorPlaceholder-root{position:absolute;color:#657786;pointer-events:none}.DraftEditor-root{position:relative}',
  linkedin: '.fixed{position:static}.theme--light{background:rgb(0 0 0/30%)}',
  facebook:
    '.viewer{display:flex}.viewer [role=main]{flex:1;margin:0;min-height:0}[role=complementary]{width:480px}.whole{position:fixed;inset:0;background:inherit}',
  plain: '',
};
