import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { useMemo } from 'preact/hooks';

/** What a pack's help may hold once it is cleaned: text, lists, tables and links. No pictures: they would be fetched. */
const allowed = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'h3', 'h4', 'h5', 'hr'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href', 'rel', 'target'],
  ALLOWED_URI_REGEXP: /^https:\/\//,
};

/** Help text of a pack, as a page may show it. */
export function Markdown({ text }: { text: string }) {
  const html = useMemo(() => clean(text), [text]);
  // This is what DOMPurify gave back, with a short list of tags.
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

function clean(text: string): string {
  const html = marked.parse(text, { async: false, gfm: true });
  const parts = DOMPurify.sanitize(lowerHeadings(html), { ...allowed, RETURN_DOM_FRAGMENT: true });
  for (const link of parts.querySelectorAll('a')) {
    link.rel = 'noreferrer noopener';
    link.target = '_blank';
  }
  const holder = document.createElement('div');
  holder.append(parts);
  return holder.innerHTML;
}

/** The page has a first and a second level of its own. */
function lowerHeadings(html: string): string {
  return html.replace(
    /(<\/?h)([1-6])\b/g,
    (_, tag: string, level: string) => `${tag}${Math.min(5, Number(level) + 2)}`,
  );
}
