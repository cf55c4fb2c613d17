/**
 * Variants of a test page, chosen by query string:
 * `lang=de|sv|ar|cy`   every visible word in another language
 * `drift=testid,label,class,role` or `drift=all`   the hooks a site may rename over night
 * `text=…`   what stands in the editor at the start
 * `media=alt,none,gif,video`   attachments, with or without a description
 * `untrusted=ignore`   the publish button takes only a real press
 * `lag=site`   what the site renders late comes as late as there; else a tenth of that
 * the rest is named where it is read
 */
export const query = new URLSearchParams(location.search);

export type Drift = 'testid' | 'label' | 'class' | 'role';

/** How long the page waits where the site takes this many milliseconds. */
export const lag = (milliseconds: number) => (query.get('lag') === 'site' ? milliseconds : milliseconds / 10);

const wanted = (query.get('drift') ?? '').split(',');
const isDrifting = (kind: Drift) => wanted.includes(kind) || wanted.includes('all');

const hooks = /^(data-(testid|test-.*|sdui-.*|pagelet|ad-.*|lexical-editor|placeholder)|componentkey|id)$/;
const labels = /^(aria-(label|placeholder|roledescription)|placeholder|data-placeholder|title|alt)$/;
/** Attributes whose value other attributes name, that a picture's description stands in, or that no language changes, keep it. */
const kept = new Set(['kept-id', 'kept-alt', 'kept-aria-placeholder']);

/** The attributes as this variant of the page would have them. */
export function drifted(attributes: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (kept.has(name)) out[name.slice(5)] = value;
    else if (typeof value === 'string' && hooks.test(name) && isDrifting('testid')) out[name] = renamed(value);
    else if (typeof value === 'string' && labels.test(name)) out[name] = word(value);
    else if (typeof value === 'string' && /^class(Name)?$/.test(name) && isDrifting('class'))
      out[name] = value.split(/\s+/).map(renamed).join(' ');
    else if (
      name === 'role' &&
      isDrifting('role') &&
      /^(dialog|textbox|button|article|listitem|presentation)$/.test(String(value))
    )
      continue;
    else out[name] = value;
  }
  return out;
}

/** A `div[role=button]` becomes a `button` where the roles drift: a site would not leave it without any. */
export function driftedTag(tag: string, role: unknown): string {
  return role === 'button' && tag === 'div' && isDrifting('role') ? 'button' : tag;
}

/** Class names that an editor library sets itself, renamed after the fact. */
export function driftClasses(root: Node): void {
  if (!isDrifting('class')) return;
  renameInStyle();
  const rename = () => {
    const scope = root as ParentNode;
    for (const mark of [
      'public-DraftEditor-content',
      'DraftEditor-root',
      'ql-editor',
      'ql-container',
      'ProseMirror',
      'tiptap',
    ])
      for (const element of scope.querySelectorAll(`.${mark}`)) element.classList.replace(mark, renamed(mark));
    for (const element of scope.querySelectorAll('[data-lexical-editor]'))
      element.removeAttribute('data-lexical-editor');
  };
  rename();
  new MutationObserver(rename).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
}

/** The page keeps its looks: its own rules follow the names. */
function renameInStyle(): void {
  const style = document.getElementById('page-style');
  if (!style || style.dataset.renamed) return;
  style.dataset.renamed = 'yes';
  style.textContent = (style.textContent ?? '').replace(/\.([a-z][\w-]*)/gi, (_, name: string) => `.${renamed(name)}`);
}

/** A stable but meaningless name for one that had a meaning. */
export function renamed(value: string): string {
  let hash = 7;
  for (const char of value) hash = (hash * 31 + char.codePointAt(0)!) >>> 0;
  return `k${hash.toString(36)}`;
}

const dictionaries: Record<string, Record<string, string>> = {
  de: {
    Post: 'Posten',
    'Post all': 'Alle posten',
    Reply: 'Antworten',
    Comment: 'Kommentieren',
    Schedule: 'Planen',
    Next: 'Weiter',
    Publish: 'Veröffentlichen',
    'Create post': 'Beitrag erstellen',
    'Add description': 'Beschreibung hinzufügen',
    'Edit description': 'Beschreibung bearbeiten',
    'Post text': 'Text des Beitrags',
  },
  sv: {
    Post: 'Publicera',
    'Post all': 'Publicera alla',
    Reply: 'Svara',
    Comment: 'Kommentera',
    Schedule: 'Schemalägg',
    Next: 'Nästa',
    Publish: 'Publicera',
    'Create post': 'Skapa inlägg',
    'Add description': 'Lägg till beskrivning',
    'Edit description': 'Redigera beskrivning',
    'Post text': 'Inläggstext',
  },
  ar: {
    Post: 'نشر',
    'Post all': 'نشر الكل',
    Reply: 'رد',
    Comment: 'تعليق',
    Next: 'التالي',
    'Create post': 'إنشاء منشور',
  },
  cy: {
    Post: 'Postio',
    Reply: 'Ateb',
    Comment: 'Gwneud sylw',
    Next: 'Nesaf',
    Publish: 'Cyhoeddi',
    'Create post': 'Creu postiad',
  },
};

export const language = query.get('lang') ?? 'en';

/** A visible word in the language of this page; words that no dictionary has come out turned round, so that nothing English is left. */
export function word(english: string): string {
  if (language === 'en' && !isDrifting('label')) return english;
  const known = dictionaries[isDrifting('label') && language === 'en' ? 'sv' : language]?.[english];
  return known ?? [...english].reverse().join('');
}
