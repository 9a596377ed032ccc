/**
 * The standard catalogue of findings, in the order in which equals are listed.
 */
import type { FindingKind } from '../analysis/finding.ts';
import { absorbedPunishment } from '../findings/absorbed-punishment.ts';
import { baselineAtViolatorsWill } from '../findings/baseline-at-violators-will.ts';
import { baselineNobodyWatches } from '../findings/baseline-nobody-watches.ts';
import { breachNobodyAnswers } from '../findings/breach-nobody-answers.ts';
import { consultOnly } from '../findings/consult-only.ts';
import { deadlineBeforeDetection } from '../findings/deadline-before-detection.ts';
import { guaranteeWithoutResponder } from '../findings/guarantee-without-responder.ts';
import { guaranteeWithoutTrigger } from '../findings/guarantee-without-trigger.ts';
import { hostagePrecondition } from '../findings/hostage-precondition.ts';
import { lateConsultation } from '../findings/late-consultation.ts';
import { noAttribution } from '../findings/no-attribution.ts';
import { nobodyBegins } from '../findings/nobody-begins.ts';
import { openEndedResponse } from '../findings/open-ended-response.ts';
import { openWordedThreshold } from '../findings/open-worded-threshold.ts';
import { postureUnverified } from '../findings/posture-unverified.ts';
import { sunsetBeforeObligation } from '../findings/sunset-before-obligation.ts';
import { unconsentedObligation } from '../findings/unconsented-obligation.ts';
import { unjudgedVoidCondition } from '../findings/unjudged-void-condition.ts';
import { violatorControlsVerification } from '../findings/violator-controls-verification.ts';
import { violatorHoldsVeto } from '../findings/violator-holds-veto.ts';
import { violatorIsGuarantor } from '../findings/violator-is-guarantor.ts';

/** The findings that `scoreAgreement` looks for. */
export const STANDARD_FINDINGS: readonly FindingKind[] = [
  violatorHoldsVeto,
  unjudgedVoidCondition,
  hostagePrecondition,
  guaranteeWithoutResponder,
  absorbedPunishment,
  guaranteeWithoutTrigger,
  consultOnly,
  breachNobodyAnswers,
  violatorControlsVerification,
  openEndedResponse,
  deadlineBeforeDetection,
  sunsetBeforeObligation,
  violatorIsGuarantor,
  postureUnverified,
  baselineNobodyWatches,
  baselineAtViolatorsWill,
  nobodyBegins,
  noAttribution,
  unconsentedObligation,
  lateConsultation,
  openWordedThreshold,
];
