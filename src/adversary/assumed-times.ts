/**
 * Assumed times: how long a word for a time is taken to last.
 *
 * "At once" has no length. Whoever replays a breach by the hour needs one, so the caller assumes it and every result says
 * what was assumed. What the text says nothing of may take no time or for ever, unless a time is assumed for silence too.
 */
import type { Agreement, Deadline, Guarantee, Verifier } from '../model/agreement.ts';
import { PROMPTNESS, type Promptness } from '../time/latency.ts';

/** How long each word is taken to last, in ISO 8601; silence stays open where nothing is assumed for it. */
export interface AssumedTimes {
  readonly standing: string;
  readonly 'at-once': string;
  readonly promptly: string;
  readonly unspecified?: string;
}

/** A time as a document has it, in figures or in words. */
type CodedTime = Deadline['within'];

/** What may take no time or for ever. */
const OPEN: CodedTime = 'unknown';

const isWord = (coded: string): coded is Promptness =>
  (PROMPTNESS as readonly string[]).includes(coded);

/** A time in figures, or one that nobody can tell. */
const assumed = (times: AssumedTimes, coded: CodedTime): CodedTime =>
  isWord(coded) ? (times[coded] ?? OPEN) : coded;

/** A guarantee with all deadlines in figures, and one for the response whether the text sets it or not. */
export const timedGuarantee = (guarantee: Guarantee, times: AssumedTimes): Guarantee => {
  const timeline = guarantee.timeline.map(
    (deadline): Deadline => ({ ...deadline, within: assumed(times, deadline.within) }),
  );
  const isSilent = timeline.every(({ stage }) => stage !== 'respond');
  const silence: Deadline = {
    stage: 'respond',
    within: assumed(times, 'unspecified'),
    from: 'previous',
  };
  return { ...guarantee, timeline: isSilent ? [...timeline, silence] : timeline };
};

const timedVerifier = (verifier: Verifier, times: AssumedTimes): Verifier => ({
  ...verifier,
  detects: assumed(times, verifier.detects),
  finds: assumed(times, verifier.finds),
});

/** An agreement with all times in figures, as far as they can be told. */
export const timedAgreement = (agreement: Agreement, times: AssumedTimes): Agreement => ({
  ...agreement,
  verification: agreement.verification.map((one) => timedVerifier(one, times)),
  guarantees: agreement.guarantees.map((one) => timedGuarantee(one, times)),
});

/** A guarantee as it runs where no force stands ready: whatever the text says stands by is only at once. */
export const withoutForces = (guarantee: Guarantee): Guarantee =>
  guarantee.timeline.some(({ stage, within }) => stage !== 'detect' && within === 'standing')
    ? {
        ...guarantee,
        timeline: guarantee.timeline.map((deadline) =>
          deadline.within === 'standing' && deadline.stage !== 'detect'
            ? { ...deadline, within: 'at-once' }
            : deadline,
        ),
      }
    : guarantee;
