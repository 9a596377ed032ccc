/**
 * The Ukraine track, from November 2025 to February 2026: every text in the order of dates, and what moved between them.
 *
 * `npx tsx examples/track.ts ID ID …` compares only these, in the order given; any case of the library
 * will do, by its id or by the name in the table.
 */
import './terminal.ts';
import type { Agreement, ScoreHead } from 'casus-foederis';

const { movementText, scoreAgreement, showRange, showShare, track } = await import(
  'casus-foederis'
);
const { agreementOf, CASES } = await import('casus-foederis/cases');

const isOfTheTrack = ({ date, protects }: Agreement): boolean =>
  date >= '2025-10' && date < '2026-03' && protects.includes('ua');

/** What a text is called in the table, short for its id. */
const nameOf = (id: string): string => id.replace(/(-ukraine)?-\d{4}-\d{2}$/, '');

/** The case of an id, or the only one of a name in the table. */
const caseOf = (name: string) => {
  const [only, ...others] = CASES.filter(({ id }) => nameOf(id) === name);
  return CASES.find(({ id }) => id === name) ?? (others.length === 0 ? only : undefined);
};

/** Cases that share a word with what was asked for. */
const like = (name: string): readonly string[] => {
  const words = name.toLowerCase().split('-');
  return CASES.map(({ id }) => id).filter((id) =>
    words.some((word) => id.split('-').includes(word)),
  );
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => caseOf(name) === undefined);
for (const name of unknown) {
  const found = like(name);
  const listed = (found.length > 0 ? found : CASES.map(({ id }) => id)).join(', ');
  console.error(
    `There is no case ${name}. ${found.length > 0 ? 'Did you mean one of these' : 'There are'}: ${listed}${found.length > 0 ? '?' : '.'}`,
  );
}
if (unknown.length > 0) process.exit(2);
const texts =
  asked.length === 0
    ? CASES.map(agreementOf).filter(isOfTheTrack)
    : asked.flatMap((name) => caseOf(name) ?? []).map(agreementOf);

const rows = [
  ['text', 'date', 'baselines', 'guarantees', 'co-drafting', 'overall', 'cited', 'verdict'],
  ...texts.map((text) => {
    const { indicators, overall, reliability, rubric, verdict } = scoreAgreement(text);
    const { lower, upper } = rubric.gates.guarantees;
    const gates = [lower, upper];
    const show = ({ rule, range }: ScoreHead): string =>
      rule === 'not-applicable' ? 'not asked' : showRange(range, gates).replace(' to ', '-');
    return [
      nameOf(text.id),
      text.date,
      show(indicators.baselines),
      show(indicators.guarantees),
      show(indicators.coDrafting),
      show(overall),
      showShare(reliability.cited),
      verdict.worst === verdict.best ? verdict.worst : `${verdict.worst} to ${verdict.best}`,
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
console.log(`
Ranges run from every unknown at its worst to every unknown at its best. No forecast.
Cited: the share of the weight that rests on cited facts; general knowledge counts as a citation.
Texts are compared in turn. Some accompany the one before and do not replace it (the annex beside
the 28 points, the guarantee papers beside the frameworks). There "gone" means only "not in this
paper": the other may still hold it.
"At worst" is what a change did to the low end of a score, "at best" what it did to the high end.`);

for (const moved of track(texts))
  console.log(`\n${'─'.repeat(100)}\n${movementText(moved, { facts: 3 })}`);
