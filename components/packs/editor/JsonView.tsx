import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '@/utils/packs/pack';
import { t } from '@/utils/words/packs';
import type { CodeView } from './code-view';

interface JsonViewProps {
  text: string;
  problems: readonly Problem[];
  onText(text: string): void;
}

/** The pack as its file, for those who like that. The editor is loaded when first shown. */
export function JsonView({ text, problems, onText }: JsonViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<CodeView | null>(null);
  const now = useRef({ text, problems, onText });
  now.current = { text, problems, onText };
  useEffect(() => {
    let isGone = false;
    void import('./code-view').then(({ openCodeView }) => {
      if (isGone || !host.current) return;
      const opened = openCodeView({
        root: rootOf(host.current),
        text: now.current.text,
        label: t('editor.view.json'),
        onText: typed => now.current.onText(typed),
      });
      opened.setProblems(now.current.problems);
      view.current = opened;
    });
    return () => {
      isGone = true;
      view.current?.end();
      view.current = null;
    };
  }, []);
  useEffect(() => view.current?.setText(text), [text]);
  useEffect(() => view.current?.setProblems(problems), [problems]);
  return <div class="code" ref={host} />;
}

interface ChangesProps {
  before: string;
  after: string;
}

/** What differs from the version in use. */
export function Changes({ before, after }: ChangesProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let opened: { end(): void } | null = null;
    let isGone = false;
    void import('./code-view').then(({ openChanges }) => {
      if (!isGone && host.current) opened = openChanges(rootOf(host.current), before, after, t('editor.view.changes'));
    });
    return () => {
      isGone = true;
      opened?.end();
    };
  }, [before, after]);
  return <div class="code" ref={host} />;
}

function rootOf(host: HTMLElement): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' });
}
