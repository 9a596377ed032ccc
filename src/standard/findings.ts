/**
 * The standard catalogue of findings, in the order in which equals are listed.
 */
import type { FindingRule } from '../analysis/finding.ts';
import { violatorHoldsVeto } from '../findings/violator-holds-veto.ts';

export const STANDARD_FINDINGS: readonly FindingRule[] = [violatorHoldsVeto];
