/**
 * casus-foederis/cases: real agreements and drafts, coded from their texts and from reports, with what became of them.
 *
 * Each case stands alone: an app that imports one does not ship the others. Their modules are written from the YAML
 * documents beside this file by `npm run generate`; their names stand here by hand, as all public names do.
 */

import type { GuaranteeOf } from '../standard/equivalence.ts';
import { agreementOf } from './case.ts';
import { washingtonTreaty1949 } from './modules/index.ts';

export type { Outcome } from '../model/agreement.ts';
export type { GuaranteeOf } from '../standard/equivalence.ts';
export type { Case, CaseDocument, ModelledGuarantee } from './case.ts';
export { agreementOf } from './case.ts';
export {
  aachen2019,
  abyei2011,
  angloPolish1939,
  arabLeagueJointDefence1950,
  armeniaAzerbaijan2025,
  bangsamoro2014,
  berlinStatement202512,
  brusselsTreaty1948,
  budapestMemorandum1994,
  CASES,
  chapultepec1992,
  colombia2016,
  cyprus1960,
  dayton1995,
  doha2020,
  drcRwanda2025,
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
  lusaka1999,
  miamiDraft202512,
  minskPackage2015,
  minskProtocol2014,
  multinationalForceUkraine202601,
  munich1938,
  nepal2006,
  nordicDeclarations2022,
  paris1973,
  parisDeclaration202601,
  pretoria2022,
  resolution17012006,
  responseLadder202602,
  rioTreaty1947,
  safeAreas1993,
  sudanCpa2005,
  taiwanRelationsAct1979,
  thailandCambodia2025,
  twentyPointFramework202512,
  ukUkraine2024,
  us28PointPlan202511,
  usGuaranteeAnnex202511,
  usGuaranteeBerlin202512,
  usGuaranteeBilateral202601,
  usUkraine2024,
  warsawPact1955,
  washingtonTreaty1949,
} from './modules/index.ts';

/**
 * Gives the guarantee that others are measured by, Article 5 of the Washington Treaty, for `equivalence`.
 *
 * @example
 * const own = { agreement: agreementOf(budapestMemorandum1994), guarantee: 'consultation' };
 * equivalence(own, article5()).fallsShort; // => 'certainly'
 */
export const article5 = (): GuaranteeOf => ({
  agreement: agreementOf(washingtonTreaty1949),
  guarantee: 'article-5',
});
