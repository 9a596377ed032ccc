/**
 * What there is to say about the text of a document, line by line: problems, warnings and findings alike.
 *
 * An editor and a build server need no scorecard. They need each remark at its line, with the rule that it comes from and,
 * where only one repair is possible, the change to the text.
 */
import { issueText, type Path } from '../issue/issue.ts';
import { harmless } from '../issue/show.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Finding } from '../model/scorecard.ts';
import type { Severity } from '../model/scorecard-words.ts';
import type { Fix, PlacedIssue } from '../reading/text/placed-issue.ts';
import type { Position } from '../reading/text/position.ts';

/** How grave a remark is, in the words that editors and build servers share. */
export type DiagnosticLevel = 'error' | 'warning' | 'note';

/** One remark about the text of a document. */
export interface Diagnostic {
  /** The code of an issue, or the id of a finding. */
  readonly rule: string;
  readonly kind: 'problem' | 'warning' | 'finding';
  readonly level: DiagnosticLevel;
  /** Of a finding, how bad it is for the agreement. */
  readonly severity?: Severity;
  /** A sentence without a stop. */
  readonly message: string;
  /** Where in the document it stands: `guarantees.article-5.term`. */
  readonly place: string;
  /** Of a finding: what follows from it, and the smallest change that would repair it. */
  readonly consequence?: string;
  readonly repair?: string;
  readonly position?: Position;
  readonly fix?: Fix;
}

/** A file with everything there is to say about it. */
export interface CheckedFile {
  /** Its path, with `/` between folders. */
  readonly file: string;
  /** What it holds, by which the ends of places are found. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const LEVELS: Readonly<Record<Severity, DiagnosticLevel>> = {
  defeats: 'error',
  weakens: 'warning',
  clouds: 'note',
};

const ofIssue = (
  issue: PlacedIssue,
  kind: 'problem' | 'warning',
  level: DiagnosticLevel,
): Diagnostic => ({
  rule: issue.code,
  kind,
  level,
  message: issueText(issue),
  place: harmless(issue.path.join('.')),
  ...(issue.position === undefined ? {} : { position: issue.position }),
  ...(issue.fix === undefined ? {} : { fix: issue.fix }),
});

/** What keeps a document from being scored, as a remark about its text. */
export const problemDiagnostic = (issue: PlacedIssue): Diagnostic =>
  ofIssue(issue, 'problem', 'error');

/** What a score leaves out, as a remark about the text of the document. */
export const warningDiagnostic = (issue: PlacedIssue): Diagnostic =>
  ofIssue(issue, 'warning', 'warning');

/** A finding as a remark about the text of the document, at the place where it was found. */
export const findingDiagnostic = (
  { id, severity, message, consequence, repair, at }: Finding,
  position: Position | undefined,
): Diagnostic => ({
  rule: id,
  kind: 'finding',
  level: LEVELS[severity],
  severity,
  message,
  place: at,
  consequence,
  repair,
  ...(position === undefined ? {} : { position }),
});

/** The elements of a list, by their ids. */
const elementsOf = (agreement: Agreement, list: string): readonly { readonly id: string }[] =>
  list === 'baselines' || list === 'verification' || list === 'guarantees' || list === 'drafting'
    ? agreement[list]
    : [];

/**
 * Reads the place of a fact, which names elements by their ids, as a path of the agreement.
 *
 * @example
 * pathOfPlace('guarantees.island-pledge.term', agreement); // => ['guarantees', 0, 'term']
 */
export const pathOfPlace = (place: string, agreement: Agreement): Path => {
  const [list = '', ...steps] = place.split('.');
  const rest = steps.join('.');
  const elements = elementsOf(agreement, list);
  // Ids may hold stops themselves, and one may begin as another does.
  const [found] = elements
    .map(({ id }, index) => ({ id, index }))
    .filter(({ id }) => rest === id || rest.startsWith(`${id}.`))
    .sort((a, b) => b.id.length - a.id.length);
  const inside = found === undefined ? rest : rest.slice(found.id.length + 1);
  const fields = inside === '' ? [] : inside.split('.');
  return [
    ...(list === '' ? [] : [list]),
    ...(found === undefined ? [] : [found.index]),
    ...fields.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  ];
};

const byPlace = ({ position: a }: Diagnostic, { position: b }: Diagnostic): number =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

/** Puts remarks in the order of their lines; those of one place stay in the order given. */
export const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort(byPlace);
