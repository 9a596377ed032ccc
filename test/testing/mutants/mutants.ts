/**
 * For every law a deliberate mistake that breaks it, and no other law.
 */
import type { GuaranteeModel } from '../../../src/modelling/guarantee-model.ts';
import type { Law } from '../../../src/testing/law.ts';
import * as laws from '../../../src/testing/laws.ts';
import type { Scorer } from '../../../src/testing/trial.ts';
import { throwsForLongDeadlines } from './every-pledge-has-a-meaning.ts';
import { help } from './honest.ts';
import { unknownIsAYear } from './knowing-more-never-widens.ts';
import { spreadThin } from './more-is-no-worse.ts';
import { believesInOne } from './names-and-order-are-nothing.ts';
import { anHourInAnyCase } from './no-response-before-its-stages.ts';
import { averageOfGuarantees } from './one-more-guarantee-is-no-worse.ts';
import { penaltyWithoutFloor } from './scores-stay-between-nothing-and-all.ts';
import { severalAreAutomatic } from './the-violators-consent-never-helps.ts';
import { aDayUnlessStated } from './what-is-left-open-is-not-filled-in.ts';
import { dateInMemory } from './what-is-written-down-is-kept.ts';
import { committeePastTheCap } from './what-the-model-calls-better-is-no-worse.ts';
import { strongByName } from './words-alone-are-no-architecture.ts';

/** A mistake: in a model or, where no model can make it, in the scoring of a well-behaved one. */
export interface Mutant {
  readonly law: Law;
  readonly mistake: string;
  readonly model: GuaranteeModel;
  readonly score?: Scorer;
}

/** All mutants, in the order of their laws. */
export const MUTANTS: readonly Mutant[] = [
  {
    law: laws.everyPledgeHasAMeaning,
    mistake: 'throws where help may take more than a year',
    model: throwsForLongDeadlines,
  },
  {
    law: laws.scoresStayBetweenNothingAndAll,
    mistake: 'a scoring that takes a penalty off with no floor under it',
    model: help,
    score: penaltyWithoutFloor,
  },
  {
    law: laws.whatTheModelCallsBetterIsNoWorse,
    mistake: 'more brigades are called better, and past a cap need a committee',
    model: committeePastTheCap,
  },
  {
    law: laws.moreIsNoWorse,
    mistake: 'forces are spread thinner with each further breach that they answer',
    model: spreadThin,
  },
  {
    law: laws.knowingMoreNeverWidens,
    mistake: 'a deadline that is not known is read as a year',
    model: unknownIsAYear,
  },
  {
    law: laws.theViolatorsConsentNeverHelps,
    mistake: 'a decision of several parties is read as automatic',
    model: severalAreAutomatic,
  },
  {
    law: laws.whatIsLeftOpenIsNotFilledIn,
    mistake: 'a deadline that is left open is filled in with a day',
    model: aDayUnlessStated,
  },
  {
    law: laws.namesAndOrderAreNothing,
    mistake: 'one party is believed to be there already, by its name',
    model: believesInOne,
  },
  {
    law: laws.oneMoreGuaranteeIsNoWorse,
    mistake: 'a scoring that takes the average over all guarantees',
    model: help,
    score: averageOfGuarantees,
  },
  {
    law: laws.whatIsWrittenDownIsKept,
    mistake: 'a date that does not survive being written down',
    model: dateInMemory,
  },
  {
    law: laws.noResponseBeforeItsStages,
    mistake: 'help within an hour of the breach, after a decision of any length',
    model: anHourInAnyCase,
  },
  {
    law: laws.wordsAloneAreNoArchitecture,
    mistake: 'a kind of guarantee that is strong by its name, whatever is left open',
    model: strongByName,
  },
];
