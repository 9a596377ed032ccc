/**
 * Equivalence as text: breach by breach, and the links at which a guarantee falls short of its reference.
 */
import { listed } from '../analysis/finding.ts';
import { breachName, upperFirst } from '../analysis/names.ts';
import type {
  BreachComparison,
  ComparedGuarantee,
  Equivalence,
  EquivalenceLink,
  Shortfall,
} from '../compare/equivalence.ts';
import { showRange } from './figures.ts';
import { columns, wrap } from './typeset.ts';

const LINKS: Readonly<Record<EquivalenceLink, string>> = {
  threshold: 'how exactly the trigger is said',
  established: 'who establishes the breach',
  activation: 'who decides on the response',
  duty: 'how far the responder is obliged',
  capability: 'whether the means are there',
  fit: 'how well the response meets the breach',
  speed: 'whether it comes in time',
  term: 'how long it lasts',
  exit: 'how it can be left',
  form: 'the instrument',
  conditions: 'what it depends on',
  veto: 'whether the violator can stop it',
};

const VERDICTS: Readonly<Record<Shortfall, string>> = {
  certainly: 'It falls short of the reference, whatever the unknowns turn out to be.',
  possibly: 'Unknown facts decide whether it falls short of the reference.',
  not: 'It does not fall short of the reference as a whole.',
};

const SHORT: Readonly<Record<Shortfall, string>> = {
  certainly: 'falls short',
  possibly: 'may fall short',
  not: '',
};

const breachText = ({ isAnswered, fallsShort }: BreachComparison): string =>
  isAnswered ? SHORT[fallsShort] : 'is not answered';

/** The links at which it falls short of the reference against a breach that it answers, with the breaches. */
const shortLinks = (
  breaches: readonly BreachComparison[],
  how: Exclude<Shortfall, 'not'>,
): readonly string[] => {
  const found = new Map<EquivalenceLink, string[]>();
  const answered = breaches.filter(({ isAnswered }) => isAnswered);
  for (const { breach, links } of answered)
    for (const { link, fallsShort } of links)
      if (fallsShort === how) found.set(link, [...(found.get(link) ?? []), breachName(breach)]);
  return [...found].map(
    ([link, where]) =>
      `${LINKS[link]}${where.length === answered.length ? '' : ` (${listed(where)})`}`,
  );
};

const sideText = ({ guarantee, agreement }: ComparedGuarantee): string =>
  `“${guarantee}” in ${agreement}`;

const missingText = ({ guarantee, agreement, among }: ComparedGuarantee): string =>
  `There is no guarantee \`${guarantee}\` in ${agreement}. It has ${among.length === 0 ? 'none' : listed(among)}.`;

/**
 * Says where a guarantee falls short of its reference, as a whole, by breach and link by link.
 *
 * @example
 * const reference = { agreement, guarantee: 'island-pledge' };
 * equivalenceText(equivalence(reference, reference)).startsWith('This one: '); // => true
 * const wrong = { agreement, guarantee: 'island' };
 * equivalenceText(equivalence(wrong, reference)).startsWith('There is no guarantee `island`'); // => true
 */
export const equivalenceText = (
  { sides, own, reference, fallsShort, breaches }: Equivalence,
  { width = 100 }: { readonly width?: number } = {},
): string => {
  const missing = [sides.own, sides.reference].filter(({ isThere }) => !isThere);
  if (missing.length > 0)
    return [...missing.map(missingText), 'Nothing was compared.']
      .flatMap((line) => wrap(line, width, 2))
      .join('\n');
  return [
    ...wrap(`This one: ${sideText(sides.own)}`, width, 2),
    ...wrap(`Reference: ${sideText(sides.reference)}`, width, 2),
    '',
    VERDICTS[fallsShort],
    '',
    ...columns([
      ['', 'this one', 'reference', ''],
      ...breaches.map((one) => [
        upperFirst(breachName(one.breach)),
        showRange(one.own),
        showRange(one.reference),
        breachText(one),
      ]),
      ['On average', showRange(own), showRange(reference), ''],
    ]),
    ...(['certainly', 'possibly'] as const).flatMap((how) => {
      const links = shortLinks(breaches, how);
      return links.length === 0
        ? []
        : ['', `Where it ${SHORT[how]}`, ...links.flatMap((link) => wrap(`- ${link}`, width, 4))];
    }),
  ].join('\n');
};
