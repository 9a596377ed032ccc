/**
 * Every generated page, by its path: a pure function, so that a test can compare it with what is on disk.
 */
import type { FindingKind } from '../../src/analysis/finding.ts';
import { agreementJsonSchema } from '../../src/reading/json-schema.ts';
import { scorecardJsonSchema } from '../../src/reading/scorecard-json-schema.ts';
import type { Rubric } from '../../src/score/rubric.ts';
import { STANDARD_FINDINGS } from '../../src/standard/findings.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { casesPage } from './cases.ts';
import { codebook } from './codebook.ts';
import { expectationsPage } from './expectations.ts';
import { json } from './json.ts';
import { lawMutants } from './law-mutants.ts';
import { type RecordFile, recordsIndex } from './records.ts';

/** What pages are made from, where it is not the library's own. */
export interface Ingredients {
  readonly records: readonly RecordFile[];
  readonly rubric?: Rubric;
  readonly findings?: readonly FindingKind[];
}

/** Sets all pages, by path from the root of the repository. */
export const render = ({
  records,
  rubric = MIAMI_2025,
  findings = STANDARD_FINDINGS,
}: Ingredients): Readonly<Record<string, string>> => ({
  'docs/cases.md': casesPage(),
  'docs/codebook.md': codebook(rubric, findings),
  'docs/agreement.schema.json': json(agreementJsonSchema({ models: STANDARD_MODELS })),
  'docs/scorecard.schema.json': json(scorecardJsonSchema()),
  'docs/expectations.md': expectationsPage(),
  'docs/law-mutants.md': lawMutants(),
  'docs/decisions/README.md': recordsIndex(records),
});
