/**
 * The findings: each drafting fault, how bad it is, what it asks and what it was learnt from.
 */
import type { FindingKind } from '../../src/analysis/finding.ts';
import { SEVERITIES, type Severity } from '../../src/model/scorecard-words.ts';
import { blocks, bullets, code, link } from './markdown.ts';
import { type Slots, slotsOf } from './template.ts';

/** One severity, or each with the messages that have it. */
const severityWords = ({ severity, severities }: FindingKind): string => {
  const messages = (one: Severity) =>
    Object.keys(severities).filter((message) => severities[message] === one);
  const found = SEVERITIES.filter((one) => messages(one).length > 0);
  return found.length < 2
    ? severity
    : found.map((one) => `${one} (${messages(one).map(code).join(', ')})`).join('; ');
};

const findingPart = (rule: FindingKind): string =>
  blocks(
    `### ${rule.id}`,
    bullets([
      `**Asks:** ${rule.asks}`,
      `**Severity:** ${severityWords(rule)}`,
      `**Consequence:** ${rule.consequence}`,
      `**Learnt from:** ${rule.source}`,
    ]),
  );

/** Findings one after the other, each under its id. */
export const findingsPart = (findings: readonly FindingKind[]): string =>
  blocks(...findings.map(findingPart));

const atWorst = (findings: readonly FindingKind[], severity: Severity): string =>
  findings
    .filter((one) => one.severity === severity)
    .map(({ id }) => link(id))
    .join(', ') || 'none';

/** Fills in the findings, in the order of the catalogue. */
export const findingSlots = (findings: readonly FindingKind[]): Slots => ({
  ...slotsOf(
    'at-worst',
    Object.fromEntries(SEVERITIES.map((severity) => [severity, atWorst(findings, severity)])),
  ),
  'findings': findingsPart(findings),
});
