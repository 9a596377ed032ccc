/**
 * One draft against the library: the agreements that are most like it on paper, why, and how those ended.
 *
 * `npx tsx examples/reference-class.ts [ID]`; the 20-point framework unless told otherwise.
 */
import './terminal.ts';

const { referenceClass } = await import('casus-foederis');
const { agreementOf, CASES } = await import('casus-foederis/cases');

const id = process.argv[2] ?? 'twenty-point-framework-2025-12';
const draft = CASES.find((one) => one.id === id);
if (draft === undefined) {
  console.error(`There is no case ${id}. There are: ${CASES.map((one) => one.id).join(', ')}.`);
  process.exit(2);
}

const ended = new Map(CASES.map(({ id, document }) => [id, document.outcome]));
const neighbours = referenceClass(
  agreementOf(draft),
  CASES.filter(({ document }) => document.outcome !== undefined).map(agreementOf),
).slice(0, 7);

/** From here on two texts have less in common than not. */
const UNLIKE = 0.5;

/** What each link asks. */
const ASKS: Readonly<Record<string, string>> = {
  defined: 'whether the breach is defined',
  seen: 'whether it would be seen',
  triggered: 'what sets a response off',
  answered: 'who must respond, and with what',
  inTime: 'whether the response comes in time',
  bound: 'whether the promise binds',
};
const nameOf = (link = '') => ASKS[link] ?? link;

/** Months as a person says them. */
const span = (months: number): string => {
  const years = Math.round(months / 12);
  return months < 24 ? `${Math.round(months)} months` : `${years} years`;
};

const byDistance = (links: Readonly<Record<string, number>>) =>
  Object.entries(links).sort(([, a], [, b]) => a - b);

console.log(`${draft.document.title} (${draft.document.date})`);
console.log('\nThe agreements that took effect and are most like it, link by link, nearest first');
const [nearest] = neighbours;
if (nearest === undefined) console.log('There is too little in it to compare.');
else if (nearest.whole > UNLIKE)
  console.log('Even the nearest of them differs from it more than it resembles it.');
for (const { agreement, whole, byLink } of neighbours) {
  const outcome = ended.get(agreement.id);
  if (outcome === undefined) continue;
  const links = byDistance(byLink);
  const { result, observed, firstBreach, end } = outcome;
  const breach =
    typeof firstBreach === 'number'
      ? `first major breach after ${span(firstBreach)}`
      : firstBreach === 'none'
        ? 'no major breach seen'
        : 'first major breach not checked';
  const length =
    typeof end === 'number' ? `ended after ${span(end)}` : `observed for ${span(observed)} so far`;
  console.log(`- ${agreement.title}, distance ${whole.toFixed(2)}`);
  console.log(
    `    closest on: ${nameOf(links[0]?.[0])}; furthest apart on: ${nameOf(links.at(-1)?.[0])} (${links.at(-1)?.[1].toFixed(2)}); ${links.length} questions compared`,
  );
  console.log(`    ${result}: ${breach}; ${length}`);
}

const fates = (results: readonly (string | undefined)[]) =>
  ['held', 'mixed', 'collapsed']
    .map((fate) => `${results.filter((one) => one === fate).length} ${fate}`)
    .join(', ');
const near = neighbours.map(({ agreement }) => ended.get(agreement.id)?.result);
const all = [...ended.values()].flatMap((outcome) => outcome?.result ?? []);
console.log(`
Of these ${near.length}: ${fates(near)}. In the whole library: ${fates(all)}.
Distance runs from 0 (equally strong on every question, against every breach) to 1 (nothing in
common). What both lack, or what is unknown in both, does not count as a likeness.
This is no forecast: the texts were chosen for their likeness on paper, out of those in the library.
What made them hold or fall often lies outside the text.`);
