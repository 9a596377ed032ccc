/**
 * Documents of a command line scored by the rubric that it names, with what its `--fail-on` makes of them.
 */
import * as E from 'fp-ts/Either';
import type { FindingKind, Rubric, Scorecard } from '../index.ts';
import type { Call } from './command.ts';
import { type FailOn, failures, readFailOn } from './fail-on.ts';
import type { Accepts } from './inputs.ts';
import { type Document, type Read, readAll } from './read.ts';
import { readRubric } from './rubric.ts';
import type { Settings } from './settings.ts';

/** A document and its scorecard. */
export interface Scored {
  readonly document: Document;
  readonly card: Scorecard;
}

/** All documents that could be read, scored; what kept the others; and for which reasons the run fails. */
export interface Judged extends Omit<Read, 'documents'> {
  readonly scored: readonly Scored[];
  readonly failures: readonly string[];
  readonly rubric: Rubric;
  /** The findings that were looked for. */
  readonly catalogue: readonly FindingKind[];
}

/** The findings to look for: those of an adversary take more work, so they are for whoever asks. */
const catalogueFor = async ({ adversary }: Settings): Promise<readonly FindingKind[]> => {
  const { STANDARD_FINDINGS } = await import('../index.ts');
  return adversary
    ? [...STANDARD_FINDINGS, ...(await import('../adversary.ts')).WEAKNESSES]
    : STANDARD_FINDINGS;
};

/** What a draft is held to: the findings to look for, and for which verdicts and findings a run fails. */
export interface Bar {
  readonly catalogue: readonly FindingKind[];
  readonly failOn: FailOn;
}

/** Reads what the command line holds drafts to. */
export const barFor = async (settings: Settings): Promise<E.Either<readonly string[], Bar>> => {
  const catalogue = await catalogueFor(settings);
  const failOn = readFailOn(settings.failOn, catalogue);
  return failOn.complaints.length > 0 ? E.left(failOn.complaints) : E.right({ catalogue, failOn });
};

/** Reads and scores the documents, or says what is wrong with the command line. */
export const judge = async (
  { operands, settings, outside }: Call,
  accepts: Accepts,
): Promise<E.Either<readonly string[], Judged>> => {
  const { MIAMI_2025, scoreAgreement } = await import('../index.ts');
  const bar = await barFor(settings);
  if (E.isLeft(bar)) return bar;
  const { catalogue, failOn } = bar.right;
  const own = await readRubric(settings.rubric, outside);
  if (E.isLeft(own)) return own;
  const rubric = own.right ?? MIAMI_2025;
  const { documents, ...others } = await readAll(operands, outside, accepts, own.right);
  const scored = documents.map((document) => ({
    document,
    card: scoreAgreement(document.agreement, rubric, catalogue),
  }));
  return E.right({
    ...others,
    scored,
    failures: scored.flatMap(({ card }) => failures(failOn, card)),
    rubric,
    catalogue,
  });
};
