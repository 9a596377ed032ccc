/**
 * The Ukraine track, from October 2025 to February 2026: every text in the order of dates, and what moved between them.
 */
import {
  type Agreement,
  movement,
  movementText,
  type Score,
  scoreAgreement,
  showRange,
  showShare,
} from 'casus-foederis';
import { agreementOf, CASES } from 'casus-foederis/cases';

const isOfTheTrack = ({ date, protects }: Agreement): boolean =>
  date >= '2025-10' && date < '2026-03' && protects.includes('ua');

const texts = CASES.map(agreementOf).filter(isOfTheTrack);

const rows = [
  ['text', 'date', 'baselines', 'guarantees', 'co-drafting', 'overall', 'cited', 'verdict'],
  ...texts.map((text) => {
    const { indicators, overall, reliability, rubric, verdict } = scoreAgreement(text);
    const gates = [rubric.gates.document, rubric.gates.architecture];
    const show = ({ rule, range }: Score): string =>
      rule === 'not-applicable' ? 'not asked' : showRange(range, gates).replace(' to ', '-');
    return [
      text.id.replace(/(-ukraine)?-\d{4}-\d{2}$/, ''),
      text.date,
      show(indicators.baselines),
      show(indicators.guarantees),
      show(indicators.coDrafting),
      show(overall),
      showShare(reliability.cited),
      verdict.kind,
    ];
  }),
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
console.log(
  '\nRanges run from every unknown at its worst to every unknown at its best. No forecast.',
);

texts.slice(1).forEach((text, index) => {
  const before = texts[index];
  if (before === undefined) return;
  console.log(`\n${'─'.repeat(100)}\n${movementText(movement(before, text), { facts: 3 })}`);
});
