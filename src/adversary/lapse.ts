/**
 * Lapse: whether an element of a text is in force in a phase of its life.
 *
 * Before a text enters into force nothing of it is; after its term whatever had one is gone, unless it is renewed. What
 * has no term in figures lasts.
 */
import type { CaseFile } from '../analysis/case-file.ts';
import { instrumentOf } from '../analysis/instrument.ts';
import type { Holds } from '../analysis/responding.ts';
import { isUnknown, type Rule } from '../decision/rule.ts';
import type { Agreement, Instrument } from '../model/agreement.ts';
import { parseDuration } from '../time/duration.ts';
import { ask, type Conduct } from './asking.ts';
import type { End } from './open-consents.ts';
import type { Phase } from './scenario.ts';

/** What has a term, of its own or of its instrument. */
interface Lasting {
  readonly term?: string | undefined;
  readonly renewal?: Rule | undefined;
  readonly instrument?: Instrument | undefined;
}

/** Whether a text has still to enter into force. */
export const isPending = ({ status }: Agreement): boolean =>
  status !== 'in-force' && status !== 'ended';

/** The term of an element, as far as one is given: its own, or that of its instrument. */
const termOf = (file: CaseFile, element: Lasting): string | undefined =>
  element.term === undefined || element.term === 'unspecified'
    ? instrumentOf(file.agreement, element).term
    : element.term;

/** Whether an element ends some day by its own words, leaving renewal aside. */
export const ends = (file: CaseFile, element: Lasting): Holds => {
  const term = termOf(file, element);
  const hasEnd = term !== undefined && parseDuration(term) !== undefined;
  return { low: hasEnd, high: hasEnd || isUnknown(term) };
};

/** Whether an element is in force: before entry nothing is, and after its term only what is renewed. */
export const isInForce = (
  file: CaseFile,
  element: Lasting,
  phase: Phase,
  conduct: Conduct,
  end: End,
): boolean => {
  if (phase === 'before-entry') return !isPending(file.agreement);
  if (phase !== 'after-term') return true;
  const ended = ends(file, element)[end === 'best' ? 'low' : 'high'];
  return !ended || (element.renewal !== undefined && ask(element.renewal, conduct, end).passes);
};
