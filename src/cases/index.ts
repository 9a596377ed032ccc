/**
 * casus-foederis/cases: real agreements and drafts, coded from their texts and from reports, with what became of them.
 *
 * Each case stands alone: an app that imports one does not ship the others.
 */

import type { Equivalence } from '../compare/equivalence.ts';
import type { Rubric } from '../model/rubric.ts';
import { equivalence as equivalenceWith, type GuaranteeOf } from '../standard/equivalence.ts';
import { abyei2011 } from './abyei-2011.ts';
import { angloPolish1939 } from './anglo-polish-1939.ts';
import { bangsamoro2014 } from './bangsamoro-2014.ts';
import { berlinStatement202512 } from './berlin-statement-2025-12.ts';
import { budapestMemorandum1994 } from './budapest-memorandum-1994.ts';
import { agreementOf, type Case } from './case.ts';
import { colombia2016 } from './colombia-2016.ts';
import { cyprus1960 } from './cyprus-1960.ts';
import { dayton1995 } from './dayton-1995.ts';
import { e3Counterproposal202511 } from './e3-counterproposal-2025-11.ts';
import { egyptIsrael1979 } from './egypt-israel-1979.ts';
import { energyTruce2025 } from './energy-truce-2025.ts';
import { euMutualAssistance2009 } from './eu-mutual-assistance-2009.ts';
import { european24Points202511 } from './european-24-points-2025-11.ts';
import { gaza202501 } from './gaza-2025-01.ts';
import { gaza202510 } from './gaza-2025-10.ts';
import { genevaFramework202511 } from './geneva-framework-2025-11.ts';
import { georgia2008 } from './georgia-2008.ts';
import { goodFriday1998 } from './good-friday-1998.ts';
import { israelLebanon2024 } from './israel-lebanon-2024.ts';
import { istanbulCommunique202203 } from './istanbul-communique-2022-03.ts';
import { istanbulDraft202204 } from './istanbul-draft-2022-04.ts';
import { jcpoa2015 } from './jcpoa-2015.ts';
import { korea1953 } from './korea-1953.ts';
import { miamiDraft202512 } from './miami-draft-2025-12.ts';
import { minskPackage2015 } from './minsk-package-2015.ts';
import { minskProtocol2014 } from './minsk-protocol-2014.ts';
import { multinationalForceUkraine202601 } from './multinational-force-ukraine-2026-01.ts';
import { munich1938 } from './munich-1938.ts';
import { nepal2006 } from './nepal-2006.ts';
import { paris1973 } from './paris-1973.ts';
import { parisDeclaration202601 } from './paris-declaration-2026-01.ts';
import { pretoria2022 } from './pretoria-2022.ts';
import { resolution17012006 } from './resolution-1701-2006.ts';
import { responseLadder202602 } from './response-ladder-2026-02.ts';
import { safeAreas1993 } from './safe-areas-1993.ts';
import { sudanCpa2005 } from './sudan-cpa-2005.ts';
import { taiwanRelationsAct1979 } from './taiwan-relations-act-1979.ts';
import { twentyPointFramework202512 } from './twenty-point-framework-2025-12.ts';
import { ukUkraine2024 } from './uk-ukraine-2024.ts';
import { us28PointPlan202511 } from './us-28-point-plan-2025-11.ts';
import { usGuaranteeAnnex202511 } from './us-guarantee-annex-2025-11.ts';
import { usGuaranteeBerlin202512 } from './us-guarantee-berlin-2025-12.ts';
import { usGuaranteeBilateral202601 } from './us-guarantee-bilateral-2026-01.ts';
import { usUkraine2024 } from './us-ukraine-2024.ts';
import { washingtonTreaty1949 } from './washington-treaty-1949.ts';

export type { GuaranteeOf } from '../standard/equivalence.ts';
export type { Case, CaseDocument, ModelledGuarantee, Outcome } from './case.ts';
export { agreementOf } from './case.ts';
export {
  abyei2011,
  angloPolish1939,
  bangsamoro2014,
  berlinStatement202512,
  budapestMemorandum1994,
  colombia2016,
  cyprus1960,
  dayton1995,
  e3Counterproposal202511,
  egyptIsrael1979,
  energyTruce2025,
  euMutualAssistance2009,
  european24Points202511,
  gaza202501,
  gaza202510,
  genevaFramework202511,
  georgia2008,
  goodFriday1998,
  israelLebanon2024,
  istanbulCommunique202203,
  istanbulDraft202204,
  jcpoa2015,
  korea1953,
  miamiDraft202512,
  minskPackage2015,
  minskProtocol2014,
  multinationalForceUkraine202601,
  munich1938,
  nepal2006,
  paris1973,
  parisDeclaration202601,
  pretoria2022,
  resolution17012006,
  responseLadder202602,
  safeAreas1993,
  sudanCpa2005,
  taiwanRelationsAct1979,
  twentyPointFramework202512,
  ukUkraine2024,
  us28PointPlan202511,
  usGuaranteeAnnex202511,
  usGuaranteeBerlin202512,
  usGuaranteeBilateral202601,
  usUkraine2024,
  washingtonTreaty1949,
};

/** All cases, by date. */
export const CASES: readonly Case[] = [
  munich1938,
  angloPolish1939,
  washingtonTreaty1949,
  korea1953,
  cyprus1960,
  paris1973,
  taiwanRelationsAct1979,
  egyptIsrael1979,
  safeAreas1993,
  budapestMemorandum1994,
  dayton1995,
  goodFriday1998,
  sudanCpa2005,
  resolution17012006,
  nepal2006,
  euMutualAssistance2009,
  georgia2008,
  abyei2011,
  bangsamoro2014,
  minskProtocol2014,
  minskPackage2015,
  jcpoa2015,
  colombia2016,
  istanbulCommunique202203,
  istanbulDraft202204,
  pretoria2022,
  ukUkraine2024,
  usUkraine2024,
  israelLebanon2024,
  gaza202501,
  energyTruce2025,
  gaza202510,
  us28PointPlan202511,
  usGuaranteeAnnex202511,
  e3Counterproposal202511,
  european24Points202511,
  genevaFramework202511,
  berlinStatement202512,
  usGuaranteeBerlin202512,
  miamiDraft202512,
  twentyPointFramework202512,
  multinationalForceUkraine202601,
  parisDeclaration202601,
  usGuaranteeBilateral202601,
  responseLadder202602,
];

/** The guarantee that others are measured by: Article 5 of the Washington Treaty. */
const article5 = (): GuaranteeOf => ({
  agreement: agreementOf(washingtonTreaty1949),
  guarantee: 'article-5',
});

/**
 * Says link by link where a guarantee falls short of another, of Article 5 of the Washington Treaty unless told otherwise.
 *
 * Ranges lie in [0, 1]. A guarantee that is not in its agreement, or does not answer a breach, has nothing against it.
 *
 * @example
 * const own = { agreement: agreementOf(budapestMemorandum1994), guarantee: 'consultation' };
 * equivalence(own).fallsShort; // => 'certainly'
 */
export const equivalence = (
  own: GuaranteeOf,
  reference: GuaranteeOf = article5(),
  rubric?: Rubric,
): Equivalence => equivalenceWith(own, reference, rubric);
