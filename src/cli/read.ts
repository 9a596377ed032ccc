/**
 * Documents of a command line as agreements, and what keeps them from being read.
 */
import * as E from 'fp-ts/Either';
import type { Agreement, Rubric } from '../index.ts';
import type { CheckedFile, Diagnostic } from '../report/diagnostics.ts';
import { problemDiagnostic } from '../report/diagnostics.ts';
import type { PlacedIssue, ReadAgreement } from '../text.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { type Accepts, gather, type Input } from './inputs.ts';
import type { Outside } from './outside.ts';

/** A document that was read. */
export interface Document extends ReadAgreement {
  readonly name: string;
  /** What it was read from; a case of the library has no text here. */
  readonly text?: string;
}

/** A document with problems. */
export interface Unread {
  readonly name: string;
  readonly text: string;
  readonly issues: readonly PlacedIssue[];
}

/** Everything that was read, everything that could not be, and complaints about what is not even there. */
export interface Read {
  readonly documents: readonly Document[];
  readonly unread: readonly Unread[];
  readonly complaints: readonly string[];
}

const readInput = async (
  input: Input,
  breachKinds: readonly string[] | undefined,
): Promise<E.Either<Unread, Document>> => {
  const { name } = input;
  if ('case' in input) {
    const { agreementOf } = await import('../cases/index.ts');
    const agreement: Agreement = agreementOf(input.case);
    const { document } = input.case;
    return E.right({ name, agreement, document, warnings: [], locate: () => undefined });
  }
  const { readAgreement } = await import('../text.ts');
  // A byte order mark is no part of the text; the reader counts from behind it as well.
  const text = new TextDecoder().decode(input.bytes);
  const read = readAgreement(input.bytes, breachKinds === undefined ? {} : { breachKinds });
  return E.isRight(read)
    ? E.right({ ...read.right, name, text })
    : E.left({ name, text, issues: read.left });
};

/** Reads every document of a command line; a rubric brings its own kinds of breach. */
export const readAll = async (
  operands: readonly string[],
  outside: Outside,
  accepts: Accepts,
  rubric?: Rubric,
): Promise<Read> => {
  const { inputs, complaints } = await gather(operands, outside, accepts);
  const breachKinds = rubric === undefined ? undefined : Object.keys(rubric.breaches);
  const documents: Document[] = [];
  const unread: Unread[] = [];
  for (const input of inputs) {
    const read = await readInput(input, breachKinds);
    if (E.isRight(read)) documents.push(read.right);
    else unread.push(read.left);
  }
  return { documents, unread, complaints };
};

/** What there is to say about a document with problems. */
export const checkedUnread = ({ name, text, issues }: Unread): CheckedFile => ({
  file: name,
  text,
  diagnostics: issues.map(problemDiagnostic),
});

const counted = (count: number): string => `${count} ${count === 1 ? 'problem' : 'problems'}`;

/** Lines that say why documents were not read: every problem at its place, and how many there are. */
export const unreadLines = (
  { unread, complaints }: Pick<Read, 'unread' | 'complaints'>,
  instead: string,
): readonly string[] => {
  const checked = unread.map(checkedUnread);
  const count = checked.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  return [
    ...complaints,
    ...checked.flatMap(({ file, diagnostics }) =>
      diagnostics.map((one: Diagnostic) => diagnosticLine(file, one)),
    ),
    ...(count === 0 ? [] : [`${counted(count)}; ${instead}.`]),
  ];
};
