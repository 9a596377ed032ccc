/**
 * Five texts of the Ukraine track, scored side by side.
 */
import { reasonText, type Score, scoreAgreement, showRange } from 'casus-foederis';
import { draft } from './read-document.ts';

const TRACK = [
  ['US 28-point plan', 'us-28-point-plan-2025-11'],
  ['European counter-text', 'e3-counterproposal-2025-11'],
  ['20-point framework', 'twenty-point-framework-2025-12'],
  ['Paris Declaration', 'paris-declaration-2026-01'],
  ['24/72-hour ladder, reported', 'response-ladder-2026-02'],
] as const;

const cards = TRACK.map(([name, file]) => ({ name, card: scoreAgreement(draft(file)) }));

const show = ({ rule, range }: Score): string =>
  rule === 'not-applicable' ? 'not asked' : showRange(range).replace(' to ', '-');

const rows = [
  ['text', 'date', 'baselines', 'guarantees', 'co-drafting', 'overall', 'verdict'],
  ...cards.map(({ name, card: { agreement, indicators, overall, verdict } }) => [
    name,
    agreement.date,
    show(indicators.baselines),
    show(indicators.guarantees),
    show(indicators.coDrafting),
    show(overall),
    verdict.kind,
  ]),
];
const widths =
  rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );

console.log('\nWhat decides most in each, and the worst finding');
for (const { name, card } of cards) {
  const [fact] = card.verdict.deciding;
  const [finding] = card.findings;
  console.log(`- ${name}`);
  if (fact !== undefined) console.log(`    ${reasonText(fact.because)}: ${showRange(fact.range)}`);
  if (finding !== undefined) console.log(`    ${finding.id} (${finding.element})`);
}

console.log(
  '\nRanges run from every unknown at its worst to every unknown at its best. No forecast.',
);
