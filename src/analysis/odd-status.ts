/**
 * Signs and events that contradict the status of an agreement.
 *
 * A draft that somebody has signed or ratified is no draft, and what became of a text cannot be known before it takes effect. Whoever
 * ratifies has signed before.
 */
import type { Issue, Path } from '../issue/issue.ts';
import type { Agreement, Instrument } from '../model/agreement.ts';

/** Statuses of texts that nobody has signed yet. */
const UNSIGNED: readonly string[] = ['reported', 'draft'];

const ofDraft = ({ status, instrument, outcome }: Agreement): readonly Issue[] => {
  if (!UNSIGNED.includes(status)) return [];
  const issues: Issue[] = [];
  const { signatories, ratifiedBy = [] } = instrument;
  const named = { signatories, ratifiedBy };
  for (const [field, verb] of [
    ['signatories', 'signed'],
    ['ratifiedBy', 'ratified'],
  ] as const)
    if (status === 'draft' && named[field].length > 0)
      issues.push({
        code: 'status-mismatch',
        path: ['instrument', field],
        found: `${named[field].join(', ')}, and status ${status}`,
        expected: `nobody who has ${verb} a draft, or another status`,
      });
  if (outcome !== undefined)
    issues.push({
      code: 'status-mismatch',
      path: ['outcome'],
      found: `an outcome, and status ${status}`,
      expected: 'an outcome only of a text that took effect',
    });
  return issues;
};

const ofInstrument = ({ signatories, ratifiedBy = [] }: Instrument, path: Path): readonly Issue[] =>
  ratifiedBy.flatMap((party, index): readonly Issue[] =>
    signatories.length === 0 || signatories.includes(party)
      ? []
      : [
          {
            code: 'unsigned',
            path: [...path, 'ratifiedBy', index],
            found: party,
            expected: `one of those who have signed: ${signatories.join(', ')}`,
          },
        ],
  );

/** Lists drafts that are signed or have an outcome, and ratifiers who have not signed. */
export const oddStatus = (agreement: Agreement): readonly Issue[] => [
  ...ofDraft(agreement),
  ...ofInstrument(agreement.instrument, ['instrument']),
  ...(['verification', 'guarantees'] as const).flatMap((list) =>
    agreement[list].flatMap(({ instrument }, index) =>
      instrument === undefined ? [] : ofInstrument(instrument, [list, index, 'instrument']),
    ),
  ),
];
