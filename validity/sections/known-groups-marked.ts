/**
 * The known groups of version 2, written before anything was scored under it, and what became of them.
 */
import { code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { codes, counted, figure, sentence } from '../figures.ts';
import { type GroupMark, MARKED_GROUPS, type MarkedGroup } from '../known-groups.ts';

const row = ({ group, mark, found }: MarkedGroup, index: number): readonly string[] => [
  String(index + 1),
  group.cases.length === 0 ? 'any draft' : codes(group.cases),
  group.says,
  found
    .map(({ id, text }) => (found.length === 1 || id === undefined ? text : `${code(id)} ${text}`))
    .join('; '),
  mark,
];

const explained = ({ group: { miss } }: MarkedGroup, index: number): readonly string[] =>
  miss === undefined ? [] : [`${index + 1}. ${miss}`];

const times = (mark: GroupMark): string =>
  counted(MARKED_GROUPS.filter((one) => one.mark === mark).length, 'is', 'are');

/** Fills in the known groups. */
export const knownGroupsMarked = (): Slots => ({
  'known-groups': String(MARKED_GROUPS.length),
  'groups-met': sentence(times('met')),
  'groups-missed': times('missed'),
  'groups-open': times('open'),
  'upper-gate': figure(MIAMI_2025.gates.guarantees.upper),
  'lower-gate': figure(MIAMI_2025.gates.guarantees.lower),
  'table-of-groups': table(['', 'cases', 'expected', 'found', 'mark'], MARKED_GROUPS.map(row)),
  'group-misses': MARKED_GROUPS.flatMap(explained).join('\n'),
});
