/**
 * Minimal blocking sets: of the Security Council, and of a Council of 27 members with two quotas.
 */
import { bundled } from './bundled.ts';
import type * as Decision from './decision/rules.ts';
import { atMost, type Effort } from './effort.ts';
import { race } from './race.ts';
import { type Section, time, times } from './report.ts';

const ELECTED = ['dk', 'dz', 'gr', 'gy', 'kr', 'pa', 'pk', 'si', 'sl', 'so'] as const;

/** Five vetoes, and any seven of ten elected members: 5 + 120. */
const SECURITY_COUNCIL_SETS = 125n;

export const blockingSets = async (effort: Effort): Promise<Section> => {
  const {
    countByTrying,
    EU_POPULATIONS,
    euCouncil,
    minimalBlockingSets,
    securityCouncil,
    sizesOf,
  } = await (await bundled<typeof Decision>('./decision/rules.ts'))();
  const security = securityCouncil(ELECTED);
  const european = euCouncil(EU_POPULATIONS, { proposal: 'commission' });
  const count = (rule: Parameters<typeof minimalBlockingSets>[0]): bigint => {
    const sets = minimalBlockingSets(rule);
    if (sets._tag === 'Left') throw new Error('too large');
    return sets.right.count;
  };
  const counted = count(security);
  if (counted !== SECURITY_COUNCIL_SETS || countByTrying(security) !== Number(counted))
    throw new Error(`${counted} minimal blocking sets of the Security Council`);

  const { micros, ratio } = await race(
    {
      security: () => count(security),
      trying: () => countByTrying(security),
      european: () => count(european),
    },
    atMost(11, effort),
  );
  const [small, large] = [sizesOf(security), sizesOf(european)];
  const size = ({ rule, family, steps }: typeof small): string =>
    `rule ${rule}, family ${family} nodes, ${steps} steps`;
  return {
    title: 'Minimal blocking sets',
    notes: [
      'Found and counted, not listed. The Security Council has five vetoes and 120 sets of seven elected members; all ' +
        '32,768 groups of its members are tried one by one for comparison, each group only if it holds no smaller one ' +
        'that blocks. The Council of the European Union votes by two quotas, members and population.',
      `Diagrams: Security Council ${size(small)}; European Union ${size(large)}.`,
    ],
    rows: [
      {
        what: `Security Council, ${counted} sets`,
        figure: time(micros('security')),
        ratio: times(1),
      },
      {
        what: 'the same, trying all groups of members',
        figure: time(micros('trying')),
        ratio: times(ratio('trying', 'security')),
      },
      {
        what: `European Union, ${count(european).toLocaleString('en-GB')} sets`,
        figure: time(micros('european')),
        ratio: times(ratio('european', 'security')),
      },
    ],
  };
};
