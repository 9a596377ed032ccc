/**
 * Warnings: what is odd about an agreement and does not stop it from being scored.
 *
 * Some of it the score leaves out, and some contradicts itself: a draft that somebody has signed, a party that does
 * nothing, a guarantee that waits for a verifier who cannot see. The score takes each as it is written; whoever coded the
 * text may have meant something else.
 */
import type { Issue, IssueCode } from '../issue/issue.ts';
import type { Agreement } from '../model/agreement.ts';
import { leftOutOf } from './left-out.ts';
import { oddCites } from './odd-cites.ts';
import { oddRoles } from './odd-roles.ts';
import { oddStatus } from './odd-status.ts';

/** The codes of warnings; an issue of any other code keeps a document from being scored. */
export const WARNING_CODES = [
  'left-out',
  'status-mismatch',
  'unsigned',
  'unnamed-party',
  'role-conflict',
  'blind-verifier',
  'uncited',
  'long-quote',
  // Of a text alone: its reader finds it.
  'cut-off',
] as const satisfies readonly IssueCode[];

const CODES: ReadonlySet<IssueCode> = new Set(WARNING_CODES);

/** Whether an issue of this code lets a document be scored. */
export const isWarning = (code: IssueCode): boolean => CODES.has(code);

/**
 * Lists what is odd about an agreement, each with its place: what a score leaves out although it is written there, signs
 * that contradict the status, parties without a part, elements without a source, and verifiers who cannot see.
 *
 * An agreement without any gives an empty list.
 *
 * @example
 * const drafting = agreement.drafting.map((round) => ({ ...round, date: '2031-05-10' }));
 * warnings({ ...agreement, drafting }).map(issueText);
 * // => ['drafting[0].date is left out of the score: expected a date no later than that of the agreement, 2030-05-17, found 2031-05-10']
 */
export const warnings = (agreement: Agreement): readonly Issue[] => [
  ...leftOutOf(agreement),
  ...oddStatus(agreement),
  ...oddRoles(agreement),
  ...oddCites(agreement),
];
