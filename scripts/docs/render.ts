/**
 * Every page that `npm run docs` writes, by its path, so that a test can compare it with what is on disk.
 */
import type { FindingKind } from '../../src/analysis/finding.ts';
import { SCHEMA_VERSION } from '../../src/model/agreement.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { agreementJsonSchema } from '../../src/reading/json-schema.ts';
import { scorecardJsonSchema } from '../../src/reading/scorecard-json-schema.ts';
import { STANDARD_FINDINGS } from '../../src/standard/findings.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { adversaryPage } from './adversary.ts';
import { apiPages } from './api.ts';
import { casesPage } from './cases.ts';
import { codebook } from './codebook.ts';
import { commandPage } from './command.ts';
import type { RecordFile } from './files.ts';
import { json } from './json.ts';
import { lawMutants } from './law-mutants.ts';
import { mutants } from './mutants.ts';
import { recordsIndex } from './records.ts';

/** What pages are made from, where it is not the library's own. */
export interface Ingredients {
  readonly records: readonly RecordFile[];
  readonly rubric?: Rubric;
  readonly findings?: readonly FindingKind[];
}

/** The JSON Schema of documents with the standard models, under the name of the format. */
const publishedSchema = () => {
  const { $schema, ...schema } = agreementJsonSchema({ models: STANDARD_MODELS });
  return { $schema, $id: `urn:${SCHEMA_VERSION.replace('/', ':')}`, ...schema };
};

/** Sets all pages, by path from the root of the repository. */
export const render = ({
  records,
  rubric = MIAMI_2025,
  findings = STANDARD_FINDINGS,
}: Ingredients): Readonly<Record<string, string>> => ({
  'docs/adversary.md': adversaryPage(),
  'docs/cases.md': casesPage(),
  'docs/command.md': commandPage(),
  'docs/codebook.md': codebook(rubric, findings),
  'docs/agreement.schema.json': json(publishedSchema()),
  'docs/scorecard.schema.json': json(scorecardJsonSchema()),
  'docs/law-mutants.md': lawMutants(),
  'docs/mutants.md': mutants(),
  'docs/decisions/README.md': recordsIndex(records),
  ...apiPages(),
});
