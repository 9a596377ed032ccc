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

const nameOf = (link = '') => (link === 'inTime' ? 'in time' : link);

const byDistance = (links: Readonly<Record<string, number>>) =>
  Object.entries(links).sort(([, a], [, b]) => a - b);

console.log(`${draft.document.title} (${draft.document.date})`);
console.log('\nThe agreements that took effect and are most like it, link by link, nearest first');
const [nearest] = neighbours;
if (nearest === undefined) console.log('There is too little in it to compare.');
else if (nearest.whole > UNLIKE)
  console.log('None of them is much like it: each has less in common with it than not.');
for (const { agreement, whole, byLink } of neighbours) {
  const outcome = ended.get(agreement.id);
  if (outcome === undefined) continue;
  const links = byDistance(byLink);
  const { result, observed, firstBreach, end } = outcome;
  const breach =
    typeof firstBreach === 'number'
      ? `first major breach after ${firstBreach} months`
      : firstBreach === 'none'
        ? 'no major breach seen'
        : 'first major breach not checked';
  const length =
    typeof end === 'number' ? `ended after ${end} months` : `${observed} months so far`;
  console.log(`- ${agreement.title}, distance ${whole.toFixed(2)}`);
  console.log(
    `    most alike: ${nameOf(links[0]?.[0])}; least alike: ${nameOf(links.at(-1)?.[0])} (${links.at(-1)?.[1].toFixed(2)} apart), of ${links.length} links compared`,
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
Distance: 0 for the same strength at every link against every breach, 1 for nothing in common; what
neither has, or what is unknown of both, makes them no more alike.
This is a reference class, not a forecast: texts alike on paper, chosen out of those in the library.
What made them hold or fall is often outside the text.`);
