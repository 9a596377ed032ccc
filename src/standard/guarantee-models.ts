/**
 * The built-in guarantee models: from the strongest hand to the weakest, and the plain form last.
 */
import { armsAcceleration } from '../guarantees/arms-acceleration.ts';
import { assetEscrow } from '../guarantees/asset-escrow.ts';
import { canonical } from '../guarantees/canonical.ts';
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import { councilReferral } from '../guarantees/council-referral.ts';
import { deployedForce } from '../guarantees/deployed-force.ts';
import { enforcementMandate } from '../guarantees/enforcement-mandate.ts';
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import { responseLadder } from '../guarantees/response-ladder.ts';
import { sanctionsSnapback } from '../guarantees/sanctions-snapback.ts';
import { treatyReversion } from '../guarantees/treaty-reversion.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';

/** The built-in guarantee models, to be passed to `parseAgreement`. */
export const STANDARD_MODELS: readonly GuaranteeModel[] = [
  enforcementMandate,
  deployedForce,
  mutualDefence,
  responseLadder,
  armsAcceleration,
  sanctionsSnapback,
  assetEscrow,
  treatyReversion,
  councilReferral,
  consultationPledge,
  canonical,
];
