/**
 * Everything there is to say about the text of a document that was read: warnings and findings, each at its line.
 */
import type { Scorecard } from '../model/scorecard.ts';
import {
  type CheckedFile,
  findingDiagnostic,
  inOrder,
  pathOfPlace,
  warningDiagnostic,
} from '../report/diagnostics.ts';
import type { Document } from './read.ts';

/** Puts the warnings and the findings of a document beside its lines. */
export const checkedDocument = (
  { name, text, agreement, warnings, locate }: Document,
  { findings }: Pick<Scorecard, 'findings'>,
): CheckedFile => ({
  file: name,
  ...(text === undefined ? {} : { text }),
  diagnostics: inOrder([
    ...warnings.map(warningDiagnostic),
    ...findings.map((finding) =>
      findingDiagnostic(finding, locate(pathOfPlace(finding.at, agreement)) ?? locate([])),
    ),
  ]),
});
