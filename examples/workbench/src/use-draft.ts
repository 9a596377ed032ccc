/**
 * The draft in the editor: its text, what it comes to, what it came to last, and what it was when it was opened.
 */
import type { EditorView } from 'codemirror';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openEditor, replaceText, underline } from './editor.ts';
import { type Reading, reading, type Scored } from './reading.ts';

/** Somebody who types does not wait for each letter. */
const PAUSE = 120;

/** A draft, and ways to work on it. */
export interface Draft {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly view: () => EditorView | undefined;
  readonly now: Reading;
  /** The last text that could be scored. */
  readonly last: Scored | undefined;
  /** The draft as it was opened. */
  readonly opened: Scored | undefined;
  readonly open: (text: string) => void;
  /** Takes the draft as it is for the one that changes are counted from. */
  readonly countFromHere: () => void;
}

/** A text as the editor holds it, in which places are counted: each line ends in one character. */
const asEdited = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

interface State {
  readonly now: Reading;
  readonly last: Scored | undefined;
  readonly opened: Scored | undefined;
}

const started = (now: Reading): State => ({ now, last: now.scored, opened: now.scored });

/** What a text comes to after what was there before it; a draft that could not be scored is opened when it can be. */
const followed = ({ last, opened }: State, now: Reading): State => ({
  now,
  last: now.scored ?? last,
  opened: opened ?? now.scored,
});

/** Opens an editor with a text, and follows what is done with it. */
export const useDraft = (first: string): Draft => {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [state, set] = useState<State>(() => started(reading(asEdited(first))));
  const settle = useCallback((next: (state: State) => State) => {
    clearTimeout(timer.current);
    set(next);
  }, []);
  useEffect(() => {
    if (host.current === null) return undefined;
    view.current = openEditor(host.current, first, (text) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => set((state) => followed(state, reading(text))), PAUSE);
    });
    return () => view.current?.destroy();
  }, [first]);
  useEffect(() => {
    if (view.current !== undefined) underline(view.current, state.now);
  }, [state.now]);
  const open = useCallback(
    (text: string) => {
      if (view.current === undefined) return;
      replaceText(view.current, text);
      const now = reading(asEdited(text));
      settle((state) => ({ ...started(now), last: now.scored ?? state.last }));
    },
    [settle],
  );
  const countFromHere = () => set((before) => ({ ...before, opened: before.last }));
  return { host, view: () => view.current, ...state, open, countFromHere };
};
