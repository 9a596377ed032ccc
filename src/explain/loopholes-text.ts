/**
 * Loopholes as text: what an adversary could do, gathered by kind.
 */
import type { AssumedTimes } from '../adversary/assumed-times.ts';
import type { Loophole, LoopholeKind, Loopholes } from '../adversary/loophole.ts';
import type { Phase } from '../adversary/scenario.ts';
import { listed } from '../analysis/finding.ts';
import { breachName, upperFirst } from '../analysis/names.ts';
import type { Subject } from '../analysis/subject.ts';
import { harmless } from '../issue/show.ts';
import { showMeasure } from './event-sentences.ts';
import { assumedText } from './tabletop-text.ts';
import { wrap } from './typeset.ts';
import { listing, namesFor } from './who.ts';

/** How wide. */
export interface LoopholesTextOptions {
  /** Columns of the terminal; 100 unless given. */
  readonly width?: number;
}

type Some = (ids: readonly string[]) => string;

const HEADINGS: Readonly<Record<LoopholeKind, string>> = {
  'below-threshold': 'Below every threshold',
  'at-discretion': 'Covered by open words alone',
  'needs-violator': "Answered only by the violator's leave",
  'answered-not-seen': 'Answered by those who wait for a finding that nobody can make',
  'seen-not-answered': 'Seen and not answered',
  'not-answered': 'Neither seen nor answered',
  'too-late': 'Answered too late',
  'waits': 'Not yet begun',
  'gap-in-time': 'Gaps in time',
};

const MOMENTS: Readonly<Record<Phase, string>> = {
  'in-force': 'while the text is in force',
  'before-entry': 'before it enters into force',
  'before-deployment': 'before the forces are raised',
  'after-term': 'once its term is over',
};

/** What is said of a loophole beside whose and which breach it is. */
const detail = (
  { kind, below = [], phase, parties, guarantees, verifiers }: Loophole,
  some: Some,
): string => {
  if (kind === 'below-threshold')
    return `${some(guarantees)} ${guarantees.length > 1 ? 'are' : 'is'} not set off by less than ${listed(below.map(showMeasure))}`;
  if (kind === 'at-discretion')
    return parties.length > 0
      ? `whether it was enough for ${some(guarantees)} is for ${some(parties)} to say`
      : `nobody is named to say whether it was enough for ${some(guarantees)}`;
  if (kind === 'needs-violator' && parties.length > 0) return `help is owed by ${some(parties)}`;
  if (kind === 'waits' && parties.length > 0)
    return `${some(guarantees)}, held back by ${some(parties)}`;
  if (kind === 'gap-in-time' && phase !== undefined)
    return `${some(guarantees)}, ${MOMENTS[phase]}`;
  if (verifiers.length > 0)
    return `${kind === 'answered-not-seen' ? 'not ' : ''}seen by ${some(verifiers)}`;
  return guarantees.length > 0 ? some(guarantees) : 'no guarantee covers it';
};

/** Breaches with the same fault stand in one line, and violators with the same breaches. */
const lines = (found: readonly Loophole[], nameOf: (id: string) => string): readonly string[] => {
  const some = listing(nameOf);
  const groups = new Map<string, Map<string, string[]>>();
  for (const one of found) {
    const key = `${detail(one, some)}${one.surely ? '' : ' (at worst)'}`;
    const by = one.violator === undefined ? '' : ` by ${nameOf(one.violator)}`;
    const group = groups.get(key) ?? new Map<string, string[]>();
    group.set(by, [...(group.get(by) ?? []), breachName(one.breach)]);
    groups.set(key, group);
  }
  return [...groups].flatMap(([what, group]) => {
    const together = new Map<string, string[]>();
    for (const [by, breaches] of group) {
      const key = listed(breaches);
      together.set(key, [...(together.get(key) ?? []), by.replace(/^ by /, '')]);
    }
    return [...together].map(([breaches, violators]) => {
      const named = violators.filter((one) => one !== '');
      const by = named.length > 0 ? ` by ${listed(named)}` : '';
      return `- ${upperFirst(breaches)}${by}: ${what}`;
    });
  });
};

/**
 * Writes the loopholes of an agreement for a terminal, those of a kind together.
 *
 * @example
 * loopholesText(loopholes(agreement)).split('\n')[4];
 * // => "Answered only by the violator's leave"
 */
export const loopholesText = (
  {
    agreement,
    times,
    found,
    undecided,
  }: Loopholes & { readonly agreement: Subject; readonly times: AssumedTimes },
  { width = 100 }: LoopholesTextOptions = {},
): string => {
  const nameOf = namesFor(agreement);
  const kinds = Object.keys(HEADINGS) as LoopholeKind[];
  const body = kinds.flatMap((kind) => {
    const own = found.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    return ['', HEADINGS[kind], ...lines(own, nameOf).flatMap((line) => wrap(line, width, 4))];
  });
  const open = undecided.map(
    ({ breach, within }) => `- ${upperFirst(breachName(breach))}: not decided within ${within}`,
  );
  return [
    ...wrap(`${agreement.title} (${agreement.date})`, width, 2),
    ...wrap(`What nobody answers in time. ${assumedText(times)}`, width, 2),
    ...(body.length > 0 ? body : ['', 'No loophole was found.']),
    ...(open.length > 0 ? ['', 'Not decided', ...open] : []),
  ]
    .map(harmless)
    .join('\n');
};
