/**
 * The editor: YAML with the problems of the document underlined where they stand, and completion from the schema.
 */

import { autocompletion } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Action, type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, type StateCommand } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { issueText } from 'casus-foederis';
import type { Fix, PlacedIssue } from 'casus-foederis/text';
import { basicSetup, EditorView } from 'codemirror';
import { complete } from './completion.ts';
import type { Reading } from './reading.ts';

/** Colours are those of the page, in light and in dark. */
const LOOKS = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '3px solid var(--link)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '.8125rem', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--wash)',
    color: 'var(--soft)',
    borderRight: '1px solid var(--faint)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--active)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--selected)' },
  '.cm-selectionMatch, .cm-searchMatch, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--selected)',
  },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--wash)', color: 'var(--soft)' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--soft)',
    maxWidth: 'min(34rem, 92vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--link)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { color: 'var(--soft)' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--link)', color: 'var(--paper)' },
});

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--link)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--text)' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--soft)' },
]);

type Editor = Parameters<StateCommand>[0];

/**
 * Mends the text that a fix was made for, and says whether it did: once somebody has typed on, the fix may fit nowhere.
 * One undo takes it back.
 */
export const applyFix = (editor: Editor, text: string, fix: Fix): boolean => {
  if (editor.state.doc.toString() !== text) return false;
  const { offset, length } = fix.position;
  const changes = { from: offset, to: offset + length, insert: fix.text };
  editor.dispatch(editor.state.update({ changes, userEvent: 'input.fix' }));
  return true;
};

const mend = (text: string, { fix }: PlacedIssue): readonly Action[] =>
  fix === undefined ? [] : [{ name: fix.title, apply: (view) => applyFix(view, text, fix) }];

/** Underlines an issue; one without a place stands at the first line. */
const diagnostic =
  (severity: Diagnostic['severity'], text: string, end: number) =>
  (issue: PlacedIssue): Diagnostic => {
    const { offset = 0, length = 0 } = issue.position ?? {};
    const from = Math.min(offset, end);
    return {
      from,
      to: Math.min(end, from + Math.max(1, length)),
      severity,
      message: issueText(issue),
      actions: [...mend(text, issue)],
    };
  };

/** Shows the problems and the oddities of the text that stands in the editor. */
export const underline = (view: EditorView, { text, problems, scored }: Reading): void => {
  const end = view.state.doc.length;
  const found = [
    ...problems.map(diagnostic('error', text, end)),
    ...(scored?.warnings ?? []).map(diagnostic('warning', text, end)),
  ];
  view.dispatch(setDiagnostics(view.state, found));
};

/** Selects a stretch of the text and shows it; the keyboard goes there unless it is needed elsewhere. */
export const goTo = (view: EditorView, offset: number, length: number, isFocused = true): void => {
  const end = view.state.doc.length;
  const anchor = Math.min(offset, end);
  view.dispatch({
    selection: { anchor, head: Math.min(end, anchor + length) },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  });
  if (isFocused) view.focus();
};

/** Puts another text in the editor; it can be undone. */
export const replaceText = (view: EditorView, text: string): void =>
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    effects: EditorView.scrollIntoView(0),
    userEvent: 'input.open',
  });

/** A file that is dropped is opened by the page; the editor would write its text at the pointer as well. */
const FILES_ARE_OPENED = EditorView.domEventHandlers({
  drop: ({ dataTransfer }) => (dataTransfer?.files.length ?? 0) > 0,
});

/** Opens an editor in an element. */
export const openEditor = (
  parent: HTMLElement,
  text: string,
  changed: (text: string) => void,
): EditorView =>
  new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        yaml(),
        LOOKS,
        syntaxHighlighting(COLOURS),
        lintGutter(),
        FILES_ARE_OPENED,
        autocompletion({ override: [complete] }),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Agreement, as YAML', 'tabindex': '0' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) changed(state.doc.toString());
        }),
      ],
    }),
  });
