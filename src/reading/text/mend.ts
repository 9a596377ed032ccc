/**
 * A change that could mend a text, and what is said of the slip if it does.
 */
import type { Stretch } from './passage.ts';

/** A change to a text, and what was wrong if it mends it. */
export interface Mend {
  readonly at: Stretch;
  readonly text: string;
  readonly title: string;
  readonly code: 'bad-syntax' | 'needs-quotes';
  /** What the problem underlines. */
  readonly shown: Stretch;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
  /** By how many spaces a line is moved: of two moves that help, the shorter one was meant. */
  readonly moved?: number;
}

/** A slip of the syntax, which underlines what is changed unless something else is shown. */
export const syntax = (
  mend: Pick<Mend, 'at' | 'text' | 'title' | 'found' | 'expected'> & Partial<Mend>,
): Mend => ({ code: 'bad-syntax', shown: mend.at, ...mend });

/** A number of spaces in words. */
export const spaces = (count: number): string => `${count} ${count === 1 ? 'space' : 'spaces'}`;
