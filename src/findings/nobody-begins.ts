/**
 * Duties that wait for one another, so that nobody has to begin.
 *
 * Two duties of which each is to follow the other never start. Where every side's withdrawal waits for an event and none
 * has a date, the text leaves it to the sides who moves first.
 */
import { defineFinding, listed } from '../analysis/finding.ts';
import type { Baseline } from '../model/agreement.ts';

interface Waiting {
  readonly baselines: readonly string[];
}

/** Whether a baseline waits for something that is not a date. */
const waits = ({ starts }: Baseline): boolean =>
  starts === 'conditional' || starts === 'at-violators-will';

const WITHDRAWAL = 'withdrawal-failure';

/** The baselines from which the way back leads to themselves. */
const deadlocked = (baselines: readonly Baseline[]): readonly string[] => {
  const after = new Map(baselines.map((one) => [one.id, one.after ?? []]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (after.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return baselines.flatMap(({ id }) => (reaches(id, id, new Set()) ? [id] : []));
};

export const nobodyBegins = defineFinding({
  id: 'nobody-begins',
  severity: { deadlock: 'defeats', waiting: 'weakens' },
  asks: 'Does some duty begin without waiting for another?',
  source:
    'Peace agreement of the Democratic Republic of the Congo and Rwanda, Washington, 27 June 2025: defensive measures lifted as the armed group is neutralised',
  messages: {
    deadlock: ({ baselines }: Waiting) =>
      baselines.length === 1
        ? `${listed(baselines)} waits for itself to be done`
        : `${listed(baselines)} each wait for the other to be done`,
    waiting: ({ baselines }: Waiting) =>
      `${listed(baselines)} each wait for an event, and no side has a date on which to begin`,
  },
  consequence: 'Each side keeps its word by waiting for the other.',
  repair: ({ data: { baselines } }) => `give the first step of ${listed(baselines)} a date`,
  find: ({ file: { agreement } }, report) => {
    const { baselines, constrains } = agreement;
    const circle = deadlocked(baselines);
    /** Where it stands: at one of several that are alike in it, the same in whatever order they are listed. */
    const placeOf = (ids: readonly string[], field: string) => {
      const [element = ''] = [...ids].sort();
      const cites = baselines.find(({ id }) => id === element)?.cites;
      return { element, at: `baselines.${element}.${field}`, cites };
    };
    if (circle.length > 0) {
      report({ message: 'deadlock', ...placeOf(circle, 'after'), data: { baselines: circle } });
      return;
    }
    const duties = baselines.filter(({ forbids }) => forbids.includes(WITHDRAWAL));
    const bound = new Set(duties.flatMap(({ binds }) => binds));
    const sides = constrains.filter((party) => bound.has(party));
    if (sides.length < 2 || duties.length < 2 || !duties.every(waits)) return;
    const ids = duties.map(({ id }) => id);
    report({ message: 'waiting', ...placeOf(ids, 'starts'), data: { baselines: ids } });
  },
});
