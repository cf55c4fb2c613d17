/** One kind of composer, as a row of the table that every shared test runs over. */
export interface Surface {
  name: string;
  platform: 'x' | 'linkedin' | 'facebook' | 'plain';
  editor: 'draft-js' | 'tiptap' | 'quill' | 'lexical' | 'textarea' | 'plain';
  url: string;
  /** Controls of the page to press, in order, before the editor is there; 'opener' where nothing is said. */
  steps?: readonly string[];
  /**
   * How a person gets the same composer again on the same page once a post has gone out: a control to press, or '' where
   * the box stays. Pages that have no such way are loaded anew.
   */
  again?: string;
  kind: 'post' | 'reply' | 'comment' | 'quote' | 'article';
  /** Keys that publish while the caret is in the editor. */
  publishKeys: string | null;
  /** The first press leads to a second screen, and only the second one publishes. */
  isTwoScreens?: boolean;
  /** What a plain press on the way out also puts before or after the text. */
  published?(text: string): string;
  /** The text that is being answered or quoted. */
  parent?: string;
}

const x = { platform: 'x', editor: 'draft-js', publishKeys: 'Control+Enter', steps: [] } as const;
const linkedIn = { platform: 'linkedin', publishKeys: 'Control+Enter' } as const;
const facebook = { platform: 'facebook', editor: 'lexical' } as const;

const ana = 'My mother waited five hours at Eastvale on Tuesday. Is anyone listening?';

/** Composers of ours. */
export const surfaces: Surface[] = [
  { ...x, name: 'X home', again: '', url: 'https://x.com/home', kind: 'post' },
  { ...x, name: 'X modal', again: 'open-modal', url: 'https://x.com/compose/post', kind: 'post' },
  {
    ...x,
    name: 'X inline reply',
    again: '',
    url: 'https://x.com/ana_invented/status/1001',
    kind: 'reply',
    parent: ana,
  },
  {
    ...x,
    name: 'X modal reply',
    again: 'open-modal',
    url: 'https://x.com/compose/post?in_reply_to=1001',
    kind: 'reply',
    parent: ana,
  },
  { ...x, name: 'X quote', again: 'open-modal', url: 'https://x.com/compose/post?quote=1', kind: 'quote', parent: ana },
  {
    ...x,
    name: 'X mobile',
    again: 'open-modal',
    editor: 'textarea',
    url: 'https://x.com/compose/post?mobile=1',
    kind: 'post',
    publishKeys: null,
  },
  {
    ...linkedIn,
    name: 'LinkedIn C',
    again: 'opener',
    editor: 'tiptap',
    url: 'https://www.linkedin.com/feed/',
    kind: 'post',
  },
  {
    ...linkedIn,
    name: 'LinkedIn C scheduled',
    again: 'opener',
    editor: 'tiptap',
    url: 'https://www.linkedin.com/feed/?scheduled=1',
    kind: 'post',
  },
  {
    ...linkedIn,
    name: 'LinkedIn B',
    again: 'opener',
    editor: 'quill',
    url: 'https://www.linkedin.com/feed/?gen=b',
    kind: 'post',
  },
  {
    ...linkedIn,
    name: 'LinkedIn B scheduled',
    again: 'opener',
    editor: 'quill',
    url: 'https://www.linkedin.com/feed/?gen=b&scheduled=1',
    kind: 'post',
  },
  {
    ...linkedIn,
    name: 'LinkedIn company page',
    editor: 'quill',
    url: 'https://www.linkedin.com/company/101/admin/page-posts/published/?share=true',
    kind: 'post',
  },
  {
    ...linkedIn,
    name: 'LinkedIn B in a frame',
    editor: 'quill',
    url: 'https://www.linkedin.com/preload/sharebox/',
    steps: [],
    kind: 'post',
  },
  {
    ...linkedIn,
    name: 'LinkedIn comment',
    again: '',
    editor: 'tiptap',
    url: 'https://www.linkedin.com/feed/',
    steps: ['comment'],
    kind: 'comment',
    parent: 'My father waited nine hours for a bed at Eastvale last week. Who can I talk to?',
  },
  {
    ...linkedIn,
    name: 'LinkedIn reply to a comment',
    again: '',
    editor: 'tiptap',
    url: 'https://www.linkedin.com/feed/',
    steps: ['reply'],
    kind: 'reply',
    parent: 'We waited as long as that. Nobody told us why.',
  },
  {
    ...facebook,
    name: 'Facebook feed',
    again: 'opener',
    url: 'https://www.facebook.com/',
    kind: 'post',
    publishKeys: 'Control+Enter',
  },
  {
    ...facebook,
    name: 'Facebook own profile',
    again: 'opener',
    url: 'https://www.facebook.com/sam.invented',
    kind: 'post',
    publishKeys: null,
    isTwoScreens: true,
  },
  {
    ...facebook,
    name: 'Facebook group',
    again: '',
    url: 'https://www.facebook.com/groups/201',
    kind: 'post',
    publishKeys: 'Control+Enter',
    steps: [],
  },
  {
    ...facebook,
    name: 'Facebook comment',
    again: '',
    url: 'https://www.facebook.com/',
    steps: ['comment'],
    kind: 'comment',
    publishKeys: 'Enter',
    parent: 'Six hours with my little boy in Eastvale children’s A&E and nobody could say how long.',
  },
  {
    ...facebook,
    name: 'Facebook reply to a comment',
    again: '',
    url: 'https://www.facebook.com/',
    steps: ['reply'],
    kind: 'reply',
    publishKeys: 'Enter',
    parent: 'Same last winter. We never had an answer.',
  },
  {
    ...facebook,
    name: 'Facebook photo',
    again: '',
    url: 'https://www.facebook.com/photo/?fbid=501&viewer=dialog',
    steps: [],
    kind: 'comment',
    publishKeys: 'Enter',
    parent: 'Our new waiting room opens on Monday.',
  },
  {
    ...facebook,
    name: 'Facebook reel',
    again: '',
    url: 'https://www.facebook.com/reel/401',
    steps: [],
    kind: 'comment',
    publishKeys: 'Enter',
    parent: 'Our new waiting room opens on Monday.',
  },
  {
    name: 'LinkedIn article',
    platform: 'linkedin',
    editor: 'tiptap',
    url: 'https://www.linkedin.com/article/new/',
    kind: 'article',
    publishKeys: null,
    steps: [],
    isTwoScreens: true,
    published: text => `\n\n${text}\n\n`,
  },
];

/** Boxes that are none of our business: messages, searches, and sites we are not on. */
export const elsewhere: Surface[] = [
  { ...x, name: 'X message', url: 'https://x.com/messages', kind: 'post', publishKeys: 'Enter' },
  {
    ...linkedIn,
    name: 'LinkedIn message',
    editor: 'plain',
    url: 'https://www.linkedin.com/messaging/',
    steps: [],
    kind: 'post',
    publishKeys: null,
  },
  {
    ...facebook,
    name: 'Facebook message',
    url: 'https://www.facebook.com/messages/t/301',
    steps: [],
    kind: 'post',
    publishKeys: 'Enter',
  },
  {
    ...facebook,
    name: 'Facebook docked chat',
    url: 'https://www.facebook.com/?docked=1',
    steps: [],
    kind: 'post',
    publishKeys: 'Enter',
  },
  {
    ...facebook,
    name: 'Facebook chat beside a reel, in German',
    url: 'https://www.facebook.com/reel/401?docked=1&lang=de',
    steps: [],
    kind: 'post',
    publishKeys: 'Enter',
  },
  {
    ...facebook,
    name: 'Facebook chat beside a group, in German',
    url: 'https://www.facebook.com/groups/201?docked=1&lang=de',
    steps: [],
    kind: 'post',
    publishKeys: 'Enter',
  },
  {
    name: 'a forum',
    platform: 'plain',
    editor: 'textarea',
    url: 'https://forum.example/new',
    steps: [],
    kind: 'post',
    publishKeys: 'Control+Enter',
  },
  {
    name: 'a forum with rich text',
    platform: 'plain',
    editor: 'plain',
    url: 'https://forum.example/new?rich=1',
    steps: [],
    kind: 'post',
    publishKeys: 'Control+Enter',
  },
];

/** The first in the table with its editor on its platform, or where a bare Enter publishes: it tells most of its kind. */
export function isFirstOfItsKind(surface: Surface): boolean {
  const kindOf = ({ platform, editor, publishKeys }: Surface) => `${platform} ${editor} ${publishKeys === 'Enter'}`;
  return surfaces.find(s => kindOf(s) === kindOf(surface))?.name === surface.name;
}

export function surfaceNamed(name: string): Surface {
  const found = [...surfaces, ...elsewhere].find(s => s.name === name);
  if (!found) throw new Error(`No surface is called ${name}`);
  return found;
}
