import { Window } from 'happy-dom';

/**
 * A composer saved from a live site, made fit to be kept: the hooks that our finders hold on to stay, everything that
 * could be somebody's goes. Letters become x and digits 0, so that lengths and line breaks keep their shape; scripts,
 * styles, addresses and unknown attributes are dropped.
 */
export interface Cleaned {
  html: string;
  /** Every text and label that was kept as it was, for the author to read over: no name may be among them. */
  kept: string[];
}

/** Attributes that finders may use. `src` and `href` keep their kind only. */
const hooks =
  /^(?:role|type|open|disabled|contenteditable|tabindex|dir|class|id|componentkey|shadowrootmode|aria-(?:disabled|expanded|hidden|modal|multiline|haspopup|checked|autocomplete|labelledby)|data-(?:testid|test-[\w-]+|sdui-screen|pagelet|block|contents|text|lexical-[\w-]+|ad-[\w-]+|rehydrated))$/;
const labels = /^(?:aria-(?:label|placeholder)|placeholder|data-placeholder|title|alt)$/;
const dropped = 'script, style, link, meta, noscript, iframe, object, embed, base';

/** Words of the sites themselves. A label may go on after one of the beginnings; the rest of it is masked. */
const siteWords = new Set(
  `ALT|GIF|GIFALT|Post|Post all|Reply|Next|Schedule|Comment|Publish|Share|Save|Cancel|Back|Done|Discard|Save as draft|Dismiss|Close|Media|Photo|Everyone|Everyone can reply|Public|Friends|Only me|Add description|Edit description|Add photos or videos|Add emoji|Add a poll|Schedule post|Choose audience|Post text|Post your reply|What’s happening?|What's happening?|Start a post|Share your thoughts ...|Text editor for creating content|Text editor for creating comment|What do you want to talk about?|Post to Anyone|Anyone|Connections only|Create post|Post comment|Message|Image Preview|image 1|image 2`.split(
    '|',
  ),
);
const beginnings = [
  'Edit privacy. Sharing with Public',
  'Edit privacy. Sharing with Friends',
  'Edit privacy. Sharing with ',
  'Comment by ',
  'Comment as ',
  'Reply to ',
  'Answer as ',
  'Write to ',
  'Write a comment',
  'Write a reply',
  'Remove media',
];

/** Never throws on odd markup: what cannot be read is left out. */
export function withoutPersonalData(html: string): Cleaned {
  const { document } = new Window();
  document.body.innerHTML = html;
  const kept = new Set<string>();
  clean(document.body as unknown as ParentNode, kept);
  return { html: `${document.body.innerHTML.trim()}\n`, kept: [...kept].sort() };
}

function clean(parent: ParentNode, kept: Set<string>): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === 3) node.nodeValue = masked(node.nodeValue ?? '', kept);
    else if (node.nodeType !== 1 || (node as Element).matches(dropped)) node.remove();
    else {
      const element = node as Element;
      for (const { name, value } of [...element.attributes]) cleanAttribute(element, name, value, kept);
      clean(element.tagName === 'TEMPLATE' ? (element as HTMLTemplateElement).content : element, kept);
    }
  }
}

function cleanAttribute(element: Element, name: string, value: string, kept: Set<string>): void {
  if (labels.test(name)) element.setAttribute(name, masked(value, kept));
  else if (name === 'src') element.setAttribute(name, value.startsWith('blob:') ? 'blob:kept' : 'data:,');
  else if (name === 'href') element.setAttribute(name, pathShape(value));
  else if (hooks.test(name)) {
    const shape = value.replace(/(UserAvatar-Container-).*/, '$1x').replace(/\d{4,}/g, '0');
    element.setAttribute(name, shape);
    if (/^(?:id|componentkey|data-testid)$/.test(name)) kept.add(shape);
  } else element.removeAttribute(name);
}

/** `/somebody/status/1734…` becomes `/x/status/0`: only the parts of an address that the sites themselves name stay. */
function pathShape(href: string): string {
  const path = href.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*/, '');
  const known = /^(?:status|compose|post|media|tags|feed|update|posts|preload|sharebox|company|groups|)$/;
  return path
    .split('/')
    .map(part => (known.test(part) ? part : /^\d+$/.test(part) ? '0' : 'x'))
    .join('/');
}

function masked(text: string, kept: Set<string>): string {
  const trimmed = text.trim();
  if (trimmed === '') return text;
  const known = siteWords.has(trimmed) ? trimmed : (beginnings.find(b => trimmed.startsWith(b)) ?? '');
  if (known !== '') kept.add(known);
  const from = text.indexOf(trimmed) + known.length;
  return (
    text.slice(0, from) +
    text
      .slice(from)
      .replace(/\p{Lu}/gu, 'X')
      .replace(/(?!X)\p{L}/gu, 'x')
      .replace(/\p{N}/gu, '0')
  );
}
