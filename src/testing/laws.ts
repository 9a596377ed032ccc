/**
 * The laws of guarantee models, one file each.
 *
 * No law knows what the parameters of a model mean. Laws about parameters change them in one place and look at the
 * guarantee that the model returns; laws about the canonical form change the guarantee itself and look at the score.
 */
import type { Law } from './law.ts';
import { everyPledgeHasAMeaning } from './laws/every-pledge-has-a-meaning.ts';
import { knowingMoreNeverWidens } from './laws/knowing-more-never-widens.ts';
import { moreIsNoWorse } from './laws/more-is-no-worse.ts';
import { namesAndOrderAreNothing } from './laws/names-and-order-are-nothing.ts';
import { noResponseBeforeItsStages } from './laws/no-response-before-its-stages.ts';
import { oneMoreGuaranteeIsNoWorse } from './laws/one-more-guarantee-is-no-worse.ts';
import { scoresStayBetweenNothingAndAll } from './laws/scores-stay-between-nothing-and-all.ts';
import { theViolatorsConsentNeverHelps } from './laws/the-violators-consent-never-helps.ts';
import { whatIsLeftOpenIsNotFilledIn } from './laws/what-is-left-open-is-not-filled-in.ts';
import { whatIsWrittenDownIsKept } from './laws/what-is-written-down-is-kept.ts';
import { whatTheModelCallsBetterIsNoWorse } from './laws/what-the-model-calls-better-is-no-worse.ts';
import { wordsAloneAreNoArchitecture } from './laws/words-alone-are-no-architecture.ts';

export {
  everyPledgeHasAMeaning,
  knowingMoreNeverWidens,
  moreIsNoWorse,
  namesAndOrderAreNothing,
  noResponseBeforeItsStages,
  oneMoreGuaranteeIsNoWorse,
  scoresStayBetweenNothingAndAll,
  theViolatorsConsentNeverHelps,
  whatIsLeftOpenIsNotFilledIn,
  whatIsWrittenDownIsKept,
  whatTheModelCallsBetterIsNoWorse,
  wordsAloneAreNoArchitecture,
};

/** All laws, in the order in which they judge a trial. */
export const LAWS: readonly Law[] = [
  everyPledgeHasAMeaning,
  scoresStayBetweenNothingAndAll,
  whatTheModelCallsBetterIsNoWorse,
  moreIsNoWorse,
  knowingMoreNeverWidens,
  theViolatorsConsentNeverHelps,
  whatIsLeftOpenIsNotFilledIn,
  namesAndOrderAreNothing,
  oneMoreGuaranteeIsNoWorse,
  whatIsWrittenDownIsKept,
  noResponseBeforeItsStages,
  wordsAloneAreNoArchitecture,
];
