/**
 * Those who live under the terms sat down after the constrained side had the text.
 *
 * Whoever comes to a text that the other side knows already comments on a bargain. Asked of the protected and of those
 * who must act or are bound; rounds after the text was final come too late to count. Nobody is late against itself.
 */
import {
  firstReached,
  HAS_THE_TEXT,
  roundsBefore,
  roundsReached,
  SITS,
} from '../analysis/drafting-log.ts';
import { defineFinding, listed } from '../analysis/finding.ts';
import type { Round } from '../model/agreement.ts';

interface Late {
  readonly parties: readonly string[];
  readonly constrained: readonly string[];
  readonly had: string;
}

export const lateConsultation = defineFinding({
  id: 'late-consultation',
  severity: 'weakens',
  asks: 'Did those who must live under the terms or carry them out sit at the table before the constrained side had seen the terms?',
  source:
    'The 28 points: drafted with a Russian envoy in Miami in October 2025, handed to Kyiv on 20 November',
  messages: {
    late: ({ parties, sat, constrained, had }: Late & { sat: string }) =>
      `${listed(parties)} first sat at the table in ${sat}, after ${listed(constrained)} had seen the terms in ${had}`,
    never: ({ parties, constrained, had }: Late) =>
      `${listed(parties)} never sat at the table, while ${listed(constrained)} had seen the terms in ${had}`,
  },
  consequence: 'Enforcement is drafted around what the constrained side has accepted already.',
  repair: ({ data: { parties, constrained } }) =>
    `draft the terms with ${listed(parties)} before showing them to ${listed(constrained)}`,
  find: ({ file, violators }, report) => {
    const { isUndisclosed } = file;
    if (isUndisclosed('drafting') || violators.length === 0) return;
    const log = file.log();
    const first = roundsReached(log, violators, HAS_THE_TEXT).surely;
    if (first === undefined) return;
    const had = roundsBefore(log, first);
    const readers = violators.filter(
      (party) => firstReached(log, [party], HAS_THE_TEXT).surely === had,
    );

    const { guarded, acting, third } = file.stakeholders();
    const late = new Map<Round | undefined, string[]>();
    for (const party of new Set([...guarded, ...acting, ...third])) {
      if (readers.every((reader) => reader === party)) continue;
      const sat = roundsReached(log, [party], SITS).maybe;
      if (roundsBefore(log, sat) > had) late.set(sat, [...(late.get(sat) ?? []), party]);
    }
    for (const [round, parties] of late) {
      const about = { element: first.id, at: `drafting.${first.id}.seats`, cites: first.cites };
      const others = readers.filter((reader) => !parties.includes(reader));
      const data: Late = {
        parties,
        constrained: others.length > 0 ? others : readers,
        had: first.id,
      };
      if (round === undefined) report({ message: 'never', ...about, data });
      else report({ message: 'late', ...about, data: { ...data, sat: round.id } });
    }
  },
});
