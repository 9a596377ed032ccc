/**
 * The findings: each drafting fault, how bad it is, what it asks and what it was learnt from.
 */
import type { FindingKind } from '../../src/analysis/finding.ts';
import { SEVERITIES, type Severity } from '../../src/model/scorecard-words.ts';
import { bullets, code, link, type Section } from './markdown.ts';

const SEVERITY: Readonly<Record<Severity, string>> = {
  defeats: 'the promise fails in the very case it is made for',
  weakens: 'the promise is weaker than it reads',
  clouds: 'it cannot be judged what the promise is worth',
};

/** One severity, or each with the messages that have it. */
const severityWords = ({ severity, severities }: FindingKind): string => {
  const messages = (one: Severity) =>
    Object.keys(severities).filter((message) => severities[message] === one);
  const found = SEVERITIES.filter((one) => messages(one).length > 0);
  return found.length < 2
    ? severity
    : found.map((one) => `${one} (${messages(one).map(code).join(', ')})`).join('; ');
};

const findingSection = (rule: FindingKind): Section => ({
  heading: rule.id,
  blocks: [
    bullets([
      `**Asks:** ${rule.asks}`,
      `**Severity:** ${severityWords(rule)}`,
      `**Consequence:** ${rule.consequence}`,
      `**Learnt from:** ${rule.source}`,
    ]),
  ],
});

/** Writes the findings up, in the order of the catalogue. */
export const findingsSection = (findings: readonly FindingKind[]): Section => ({
  heading: 'Findings',
  blocks: [
    'Beside the scores stand findings: what is missing, vague or self-defeating, each with the element, the consequence, and the smallest change that would repair it. A finding moves no score; it says in words what the scores add up. Only known facts make one: `unknown` never does.',
    bullets(
      SEVERITIES.map((severity) => {
        const ids = findings.filter((one) => one.severity === severity).map(({ id }) => link(id));
        return `${code(severity)}: ${SEVERITY[severity]}. At worst: ${ids.join(', ') || 'none'}.`;
      }),
    ),
  ],
  parts: findings.map(findingSection),
});
