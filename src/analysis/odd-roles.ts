/**
 * Parties without a part, in two parts that exclude each other, and verifiers who cannot see what they would have to find.
 */
import type { Issue } from '../issue/issue.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
import { AgreementSchema } from '../model/agreement.ts';
import { ANYONE } from '../model/terms.ts';
import { fieldOf } from '../shape/shape.ts';
import { sitesIn } from '../shape/walk.ts';

const SHAPE = fieldOf(AgreementSchema);

/** Everybody who is named anywhere but at the declaration. */
const namedIn = (agreement: Agreement): ReadonlySet<unknown> =>
  new Set(
    sitesIn(SHAPE, agreement)
      .filter(({ field }) => field.shape.refers === 'party')
      .map(({ value }) => value),
  );

const idle = (agreement: Agreement): readonly Issue[] => {
  const named = namedIn(agreement);
  return agreement.parties.flatMap(({ id, name, members = [] }, index): readonly Issue[] =>
    named.has(id) || members.some((member) => named.has(member))
      ? []
      : [
          {
            code: 'unnamed-party',
            path: ['parties', index],
            found: name,
            expected: 'a party that has some part in the text',
          },
        ],
  );
};

/** A guarantee that is for somebody and against the same, and one under which only those whom it protects must respond. */
const rolesOf = ({ protects, against, responders }: Guarantee, index: number): readonly Issue[] => {
  const issues: Issue[] = [];
  const both = protects.filter((party) => party !== ANYONE && against?.includes(party));
  if (both.length > 0 && protects.length === 1 && against?.length === 1)
    issues.push({
      code: 'role-conflict',
      path: ['guarantees', index, 'against', 0],
      found: `${both.join(', ')}, whom it protects`,
      expected: 'another party than the one it is for',
    });
  const [protectedAlone, ...others] = protects;
  if (
    protectedAlone !== undefined &&
    others.length === 0 &&
    responders.length > 0 &&
    responders.every(({ party }) => party === protectedAlone)
  )
    issues.push({
      code: 'role-conflict',
      path: ['guarantees', index, 'responders', 0, 'party'],
      found: `${protectedAlone}, whom it protects`,
      expected: 'somebody else who responds',
    });
  return issues;
};

/** A verifier who has to establish a breach and watches nothing that the breach would depart from. */
const blind = (
  { baselines, verification }: Agreement,
  { trigger: { established }, breaches }: Guarantee,
  index: number,
): readonly Issue[] => {
  if (typeof established !== 'object') return [];
  const verifier = verification.find(({ id }) => id === established.verifier);
  if (verifier === undefined || verifier.watches === 'all') return [];
  const { watches } = verifier;
  const fixed = baselines.filter(({ forbids }) => breaches.some((one) => forbids.includes(one)));
  if (fixed.length === 0 || fixed.some(({ id }) => watches.includes(id))) return [];
  return [
    {
      code: 'blind-verifier',
      path: ['guarantees', index, 'trigger', 'established', 'verifier'],
      found:
        watches.length === 0
          ? 'a verifier that watches nothing'
          : `a verifier of ${watches.join(', ')} only`,
      expected: `one that watches what the breach would depart from: ${fixed.map(({ id }) => id).join(', ')}`,
    },
  ];
};

/** Lists parties that nobody names, parties in parts that exclude each other, and verifiers who cannot see. */
export const oddRoles = (agreement: Agreement): readonly Issue[] => [
  ...idle(agreement),
  ...agreement.guarantees.flatMap((guarantee, index) => [
    ...rolesOf(guarantee, index),
    ...blind(agreement, guarantee, index),
  ]),
];
