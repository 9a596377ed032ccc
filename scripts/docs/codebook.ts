/**
 * The codebook: the coder's handbook, its prose filled in from schemas, ladders, rubric and findings.
 */
import type { FindingKind } from '../../src/analysis/finding.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { decisionRules } from './decision-rules.ts';
import { readTemplate } from './files.ts';
import { findingSlots } from './findings.ts';
import { formulas } from './formulas.ts';
import { howToCode } from './how-to-code.ts';
import { judgement } from './judgement.ts';
import { ladders } from './ladders.ts';
import { code } from './markdown.ts';
import { guaranteeModels } from './models.ts';
import { nounSlots } from './nouns.ts';
import { page } from './page.ts';

/** Sets the codebook for a rubric and a catalogue of findings. */
export const codebook = (rubric: Rubric, findings: readonly FindingKind[]): string =>
  page(
    readTemplate('codebook'),
    { 'rubric-name': code(rubric.name), 'rubric-version': String(rubric.version) },
    howToCode(),
    nounSlots(),
    decisionRules(rubric),
    ladders(rubric),
    formulas(rubric),
    judgement(rubric),
    guaranteeModels(STANDARD_MODELS),
    findingSlots(findings),
  );
