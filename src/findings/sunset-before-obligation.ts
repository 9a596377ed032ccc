/**
 * A guarantee ends before what it is there for.
 *
 * Before its own response falls due; before the rung of the ladder that it follows; or while those it protects are
 * still bound by what they gave up for it: a withdrawal, a buffer zone, a cap on their forces or weapons, none of which
 * ends by itself. Only a renewal that needs nobody outlasts a term.
 */
import {
  type CaseFile,
  responseTime,
  rungsBefore,
  waysToEstablish,
} from '../analysis/case-file.ts';
import { defineFinding, listed } from '../analysis/finding.ts';
import { mentionsUnknown } from '../decision/independence.ts';
import { isUnknown } from '../decision/rule.ts';
import type { Guarantee } from '../model/agreement.ts';
import { OPEN, type Span, spanOfCoded } from '../time/span.ts';

/** What a party gives up for good, rather than keeps to. */
const GIVEN_UP: readonly string[] = ['withdrawal', 'buffer-zone', 'force-cap', 'weapons-limit'];

/** How long a guarantee lasts, where the text says so. */
const lasts = ({ term, renewal }: Guarantee): Span | undefined => {
  if (term === 'indefinite' || renewal === 'automatic') return OPEN;
  if (
    term === 'unspecified' ||
    isUnknown(term) ||
    (renewal !== undefined && mentionsUnknown(renewal))
  )
    return undefined;
  return spanOfCoded(term);
};

const endsBeforeItsResponse = (file: CaseFile, guarantee: Guarantee, { high }: Span): boolean =>
  waysToEstablish(file, guarantee).every((by) => {
    const { soonest } = responseTime(file, guarantee, by).total;
    return soonest.seconds > high;
  });

export const sunsetBeforeObligation = defineFinding({
  id: 'sunset-before-obligation',
  severity: 'weakens',
  asks: 'Does a guarantee end before its response falls due, before the rung it follows, or before what was given up for it?',
  source:
    'US guarantee paper of November 2025: ten years; 28-point plan, pts 6 and 21: a cap and withdrawals that do not end',
  messages: {
    response: ({ guarantee }: { guarantee: string }) =>
      `${guarantee} ends before its own response can fall due`,
    rung: ({ guarantee, before }: { guarantee: string; before: string }) =>
      `${guarantee} ends before ${before}, the rung of the ladder that it follows`,
    concession: ({ guarantee, baselines }: { guarantee: string; baselines: readonly string[] }) =>
      `${guarantee} ends, and what those it protects gave up for it stays: ${listed(baselines)}`,
  },
  consequence: 'The violator needs only to wait.',
  repair: ({ message, data }) =>
    message === 'response'
      ? `let ${data.guarantee} last as long as its response may take, or renew itself`
      : message === 'rung'
        ? `let ${data.guarantee} last as long as ${data.before}`
        : `let ${data.guarantee} last until those it protects are free again of ${listed(data.baselines)}, or renew itself`,
  find: ({ file }, report) => {
    const { guarantees, baselines } = file.agreement;
    const givenUp = baselines.filter(({ subject }) => GIVEN_UP.includes(subject));
    for (const guarantee of guarantees) {
      const { id, protects, cites } = guarantee;
      const term = lasts(guarantee);
      if (term === undefined || term === OPEN) continue;
      const place = { element: id, at: `guarantees.${id}.term`, cites };
      if (endsBeforeItsResponse(file, guarantee, term))
        report({ message: 'response', ...place, data: { guarantee: id } });
      for (const rungBefore of rungsBefore(guarantee)) {
        const before = file.guarantee(rungBefore);
        const rung = before && lasts(before);
        if (before !== undefined && rung !== undefined && rung.low > term.high)
          report({ message: 'rung', ...place, data: { guarantee: id, before: before.id } });
      }
      const lasting = givenUp.filter(({ binds }) =>
        binds.some((party) => protects.includes(party)),
      );
      if (lasting.length > 0)
        report({
          message: 'concession',
          ...place,
          data: { guarantee: id, baselines: lasting.map((baseline) => baseline.id) },
        });
    }
  },
});
