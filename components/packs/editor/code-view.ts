import { autocompletion, type Completion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { unifiedMergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Problem } from '@/utils/packs/pack';
import { suggestionsAt } from './suggestions';

export interface CodeView {
  setText(text: string): void;
  setProblems(problems: readonly Problem[]): void;
  end(): void;
}

interface CodeOptions {
  /** Inside a shadow root, so that its style sheets need no leave from the page's content policy. */
  root: ShadowRoot;
  text: string;
  label: string;
  onText(text: string): void;
}

/** The pack as JSON, with completion from the schema and what is wrong at its place. */
export function openCodeView({ root, text, label, onText }: CodeOptions): CodeView {
  let isOurs = false;
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        ...shared(label),
        history(),
        lintGutter(),
        foldGutter(),
        autocompletion({ override: [complete] }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...completionKeymap, indentWithTab]),
        EditorView.updateListener.of(update => {
          if (update.docChanged && !isOurs) onText(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText(next) {
      if (view.state.doc.toString() === next) return;
      isOurs = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      isOurs = false;
    },
    setProblems: problems =>
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.flatMap(p => diagnostic(view, p)),
        ),
      ),
    end: () => view.destroy(),
  };
}

/** What differs between the version in use and the one being written; for reading only. */
export function openChanges(root: ShadowRoot, before: string, after: string, label: string): { end(): void } {
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: after,
      extensions: [
        ...shared(label),
        EditorState.readOnly.of(true),
        unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: { margin: 3 } }),
      ],
    }),
  });
  return { end: () => view.destroy() };
}

/** The colours of the design sheet, so that both themes have their contrast. */
const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--tip)' },
  { tag: tags.comment, color: 'var(--quiet)' },
]);

function shared(label: string): Extension[] {
  return [
    lineNumbers(),
    drawSelection(),
    bracketMatching(),
    json(),
    syntaxHighlighting(colours),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label }),
    EditorView.theme({
      '&': {
        fontSize: '14px',
        border: '1px solid var(--line)',
        borderRadius: '8px',
        background: 'var(--raised)',
        color: 'var(--ink)',
      },
      '.cm-content': { fontFamily: 'ui-monospace, monospace', caretColor: 'var(--ink)' },
      '.cm-scroller': { maxHeight: '70vh', overflow: 'auto' },
      '.cm-gutters': { background: 'var(--paper)', color: 'var(--quiet)', border: '0' },
      '.cm-cursor': { borderLeftColor: 'var(--ink)' },
      // Its own marks are pictures in the style sheet, which the page's content policy does not let in.
      '.cm-lintRange': { backgroundImage: 'none', textDecoration: 'underline wavy var(--tip)' },
      '.cm-lintRange-error': { textDecorationColor: 'var(--stop)' },
      '.cm-lint-marker': { content: 'normal', textAlign: 'center', lineHeight: '1' },
      '.cm-lint-marker::before': { content: '"i"', color: 'var(--tip)', fontWeight: 'bold' },
      '.cm-lint-marker-error::before': { content: '"!"', color: 'var(--stop)' },
      '.cm-tooltip': { background: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line)' },
      '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '2px' },
    }),
  ];
}

function complete(context: CompletionContext) {
  const text = context.state.doc.toString();
  const found = suggestionsAt(text, context.pos);
  if (!found || (!context.explicit && !context.matchBefore(/["\w$-]+$/))) return null;
  const word = context.matchBefore(/"?[\w$.*/-]*$/);
  const options: Completion[] = found.map(s => ({ label: s.insert, info: s.about || undefined, type: s.type }));
  return { from: word?.from ?? context.pos, options, validFor: /^"?[\w$.*/-]*$/ };
}

function diagnostic(view: EditorView, problem: Problem): Diagnostic[] {
  if (problem.line > view.state.doc.lines) return [];
  const line = view.state.doc.line(problem.line);
  const from = Math.min(line.from + problem.column - 1, line.to);
  const severity = { refused: 'error', 'rule-off': 'error', note: 'info' } as const;
  return [{ from, to: line.to, severity: severity[problem.level], message: problem.sentence }];
}
