/**
 * What is presented as a guarantee obliges nobody to more than a meeting.
 *
 * The best duty of all responders counts. The first rung of a ladder may be a warning or a meeting; what follows it is
 * asked instead.
 */
import { rungsBefore } from '../analysis/case-file.ts';
import { isOutsider } from '../analysis/consent.ts';
import { defineFinding } from '../analysis/finding.ts';
import { isUnknown } from '../decision/rule.ts';
import type { Cite, Responder } from '../model/agreement.ts';
import { levelsOf } from '../model/ladders.ts';

const DUTIES: readonly string[] = levelsOf('duty');
/** The highest rung on which no act is owed. */
const MEETING = DUTIES.indexOf('consult');

const MESSAGES = ['nothing', 'allowed', 'consult'] as const;

interface Weak {
  readonly guarantee: string;
}

/** The cites that show how little each of them owes, if there are any. */
const citesOf = (responders: readonly Responder[]): readonly Cite[] | undefined => {
  const cites = new Set(responders.flatMap((one) => one.cites ?? []));
  return cites.size > 0 ? [...cites] : undefined;
};

export const consultOnly = defineFinding({
  id: 'consult-only',
  severity: { nothing: 'defeats', allowed: 'weakens', consult: 'weakens' },
  asks: 'Is anyone obliged to more than a meeting?',
  source:
    'US-Ukraine security agreement of June 2024, Art. III: meet where possible within 24 hours, and nothing owed after it',
  messages: {
    nothing: ({ guarantee }: Weak) => `${guarantee} obliges nobody to do anything`,
    allowed: ({ guarantee }: Weak) => `${guarantee} lists measures that nobody is obliged to take`,
    consult: ({ guarantee }: Weak) =>
      `${guarantee} obliges its responders to consult and to nothing after that`,
  },
  consequence: 'The responders can keep their word without acting, and the breach goes unanswered.',
  repair: ({ data: { guarantee } }) =>
    `bind at least one responder under ${guarantee} to a response of a stated kind`,
  find: ({ file }, report) => {
    const { guarantees } = file.agreement;
    let followed: ReadonlySet<string> | undefined;
    for (const { id, responders, cites } of guarantees) {
      let most = -1;
      for (const { party, duty } of responders)
        if (isOutsider(file, party))
          most = Math.max(
            most,
            isUnknown(duty) ? DUTIES.length : duty === 'unspecified' ? 0 : DUTIES.indexOf(duty),
          );
      if (most < 0 || most > MEETING) continue;
      followed ??= new Set(guarantees.flatMap(rungsBefore));
      if (followed.has(id)) continue;
      report({
        message: MESSAGES[most] as (typeof MESSAGES)[number],
        element: id,
        at: `guarantees.${id}.responders`,
        data: { guarantee: id },
        cites: citesOf(responders.filter(({ party }) => isOutsider(file, party))) ?? cites,
      });
    }
  },
});
