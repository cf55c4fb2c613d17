import { createPortal } from 'react-dom17';
import { createElement, Fragment, useEffect, useRef, useState } from 'react17';
import { page, setOpener } from '../kit/page';
import { lag, query } from '../kit/variant';
import { type Box, type Media, newBox } from './box';
import { Composer } from './composer';
import { Dialog } from './dialog';
import { MessageBox } from './messages';
import { Article, articles, Quoted } from './posts';
import { content, el } from './react';

const mediaAtStart = (): Media[] =>
  (query.get('media') ?? '')
    .split(',')
    .filter(Boolean)
    .map(kind => ({ kind: kind as Media['kind'] }));

const boxesAtStart = (): Box[] => {
  const texts = query.getAll('text');
  const boxes = Number(query.get('boxes') ?? 1);
  return Array.from({ length: boxes }, (_, i) => newBox(texts[i] ?? '', i === 0 ? mediaAtStart() : []));
};

/** The whole site: a timeline or one post with its box, a modal over it, and the messages. */
export function App(): object {
  const [path, setPath] = useState(location.pathname);
  const [tab, setTab] = useState('For you');
  const [inline, setInline] = useState<Box[]>(() => (path.startsWith('/compose') ? [newBox()] : boxesAtStart()));
  const [modal, setModal] = useState<Box[]>(boxesAtStart);
  const [isModal, showModal] = useState(isModalAt(path) || query.has('modal'));
  const side = useRef<HTMLElement | null>(null);
  const tabs = useRef<HTMLElement | null>(null);

  const go = (next: string) => {
    history.pushState({}, '', next);
    setPath(next);
  };
  useEffect(() => {
    window.addEventListener('popstate', () => {
      setPath(location.pathname);
      showModal(isModalAt(location.pathname));
    });
    if (path !== '/messages') page.controls['open-modal'] = () => side.current;
    page.controls.tab = () => tabs.current;
    setOpener(() => null);
  }, []);
  const openModal = () => {
    setModal([newBox()]);
    showModal(true);
    go('/compose/post');
  };
  const closeModal = () => {
    showModal(false);
    go('/home');
  };
  const status = /^\/(\w+)\/status\/(\d+)/.exec(path);
  const isReply = query.has('in_reply_to') || (status !== null && query.has('modal'));

  return el(
    Fragment as string,
    null,
    el(
      'header',
      { role: 'banner' },
      el(
        'a',
        {
          ref: side,
          href: '/compose/post',
          'data-testid': 'SideNav_NewTweet_Button',
          onClick: (e: Event) => {
            e.preventDefault();
            openModal();
          },
        },
        'Post',
      ),
      el('button', { type: 'button', 'data-testid': 'SideNav_AccountSwitcher_Button' }, content('@eastvale_ceo')),
      el('input', {
        role: 'combobox',
        'data-testid': 'SearchBox_Search_Input',
        'aria-label': 'Search query',
        placeholder: 'Search',
      }),
    ),
    el(
      'main',
      { role: 'main' },
      path.startsWith('/messages')
        ? createElement(MessageBox, {})
        : el(
            'div',
            { 'data-testid': 'primaryColumn' },
            !status &&
              el(
                'div',
                { role: 'tablist' },
                el(
                  'button',
                  {
                    type: 'button',
                    role: 'tab',
                    ref: tabs,
                    onClick: () => setTab(tab === 'For you' ? 'Following' : 'For you'),
                  },
                  tab,
                ),
              ),
            status && Article(articles[0]!, `/${status[1]}/status/${status[2]}`),
            // A new key: the box is taken out and a new one put in when the tab changes.
            createElement(Composer, {
              key: tab,
              isInline: true,
              kind: status ? 'reply' : 'post',
              boxes: inline,
              onBoxes: setInline,
              onPublished: () => {
                setInline([newBox()]);
                if (query.has('toast')) showToast();
              },
            }),
            ...articles.slice(status ? 1 : 0).map(a => Article(a)),
          ),
    ),
    isModal &&
      createPortal(
        createElement(Dialog, {
          path,
          go,
          onClose: closeModal,
          boxes: modal,
          onBoxes: setModal,
          kind: isReply ? 'reply' : query.has('quote') ? 'quote' : 'post',
          above: isReply ? Article(articles[0]!) : null,
          quoted: query.has('quote') ? Quoted() : undefined,
        }),
        document.getElementById('layers')!,
      ),
  );
}

/** As the site says that a post has gone out: with the way to it, for a moment. */
function showToast(): void {
  const toast = document.createElement('div');
  toast.dataset.testid = 'toast';
  toast.innerHTML = '<span>Your post was sent.</span> <a href="/sam_invented/status/9001">View</a>';
  document.getElementById('layers')!.append(toast);
  setTimeout(() => toast.remove(), lag(1000));
}

const isModalAt = (path: string): boolean => path.startsWith('/compose/post') || path.startsWith('/intent/post');
