/**
 * A response is promised for no particular time.
 *
 * Either no time is set for the response itself, or it is counted from a stage that has none, such as a decision that
 * may take for ever. A deadline counted from the breach closes whatever comes before it.
 */
import type { CaseFile } from '../analysis/case-file.ts';
import { defineFinding } from '../analysis/finding.ts';
import type { Guarantee } from '../model/agreement.ts';
import { STAGES, type Stage } from '../time/latency.ts';

const OPEN = 'unspecified';

/** Whether the verifier on which a guarantee relies sets no time for a stage. */
const isLeftToVerifier = (
  { verifier }: CaseFile,
  { trigger: { established } }: Guarantee,
  stage: Stage,
): boolean => {
  if ((stage !== 'detect' && stage !== 'find') || typeof established !== 'object') return false;
  return verifier(established.verifier)?.[stage === 'detect' ? 'detects' : 'finds'] === OPEN;
};

/** The last stage with no limit that the response waits for, going back from it. */
const openStage = (file: CaseFile, guarantee: Guarantee): Stage | undefined => {
  for (let i = STAGES.length - 1; i >= 0; i--) {
    const stage = STAGES[i] as Stage;
    const deadline = guarantee.timeline.find((one) => one.stage === stage);
    if (
      deadline === undefined
        ? stage === 'respond' || isLeftToVerifier(file, guarantee, stage)
        : deadline.within === OPEN
    )
      return stage;
    if (deadline?.from === 'breach') return undefined;
  }
  return undefined;
};

export const openEndedResponse = defineFinding({
  id: 'open-ended-response',
  severity: 'weakens',
  asks: 'Is there a time by which the response is due?',
  source:
    'US 28-point plan, November 2025, pt 10(c): a "decisive coordinated military response", with no hour and no day for it',
  messages: {
    response: ({ guarantee }: { guarantee: string }) =>
      `${guarantee} sets no time for its response`,
    stage: ({ guarantee, stage }: { guarantee: string; stage: string }) =>
      `${guarantee} counts the time for its response from a stage that has no limit: ${stage}`,
  },
  consequence: 'The breach pays off while the answer is still being prepared.',
  repair: ({ message, data }) =>
    message === 'response'
      ? `set a time for the response of ${data.guarantee}`
      : `set a time for ${data.stage} too, or count the response from the breach`,
  find: ({ file }, report) => {
    for (const guarantee of file.agreement.guarantees) {
      const stage = openStage(file, guarantee);
      if (stage === undefined) continue;
      const { id, timeline, cites } = guarantee;
      const place = {
        element: id,
        at: `guarantees.${id}.timeline`,
        cites: timeline.find((one) => one.stage === 'respond')?.cites ?? cites,
      };
      if (stage === 'respond') report({ message: 'response', ...place, data: { guarantee: id } });
      else report({ message: 'stage', ...place, data: { guarantee: id, stage } });
    }
  },
});
