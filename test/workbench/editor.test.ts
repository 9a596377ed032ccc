/**
 * A fix in the editor: it is put into the text that it was made for, and into no other.
 */
import { EditorState, type Transaction } from '@codemirror/state';
import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';
import { applyFix } from '../../examples/workbench/src/editor.ts';
import { reading } from '../../examples/workbench/src/reading.ts';
import { TEMPLATE } from '../reading/text/texts.ts';
import { RUNS } from '../runs.ts';

const BROKEN = TEMPLATE.replace('duty: shall-respond', 'duty: shall-respnod');

const fix = (() => {
  const found = reading(BROKEN).problems.find((problem) => problem.fix !== undefined)?.fix;
  assert(found !== undefined);
  return found;
})();

/** Tries the fix on a text; gives the text after it. */
const tried = (text: string): { readonly isDone: boolean; readonly after: string } => {
  let state = EditorState.create({ doc: text });
  const dispatch = (transaction: Transaction) => {
    state = transaction.state;
  };
  return { isDone: applyFix({ state, dispatch }, BROKEN, fix), after: state.doc.toString() };
};

describe('a fix', () => {
  it('mends the text that it was made for', () => {
    expect(tried(BROKEN)).toEqual({ isDone: true, after: TEMPLATE });
  });

  it('leaves alone a text that has changed since, wherever it has', () => {
    const edits = fc.tuple(fc.nat(BROKEN.length), fc.nat(3), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(edits, ([from, length, insert]) => {
        const text = BROKEN.slice(0, from) + insert + BROKEN.slice(from + length);
        fc.pre(text !== BROKEN);
        expect(tried(text)).toEqual({ isDone: false, after: text });
      }),
      { numRuns: RUNS },
    );
  });
});
