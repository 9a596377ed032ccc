/**
 * Replays the first probe of the line, by night, on four drafts for Ukraine side by side, and then on Dayton and Minsk II.
 *
 * `--whole` prints the log of each, hour by hour, with the clauses.
 */
import './terminal.ts';

const { SCENARIOS, tabletop, tabletopText } = await import('casus-foederis/adversary');
const {
  agreementOf,
  dayton1995,
  minskPackage2015,
  parisDeclaration202601,
  responseLadder202602,
  twentyPointFramework202512,
  usGuaranteeAnnex202511,
} = await import('casus-foederis/cases');

const whole = process.argv.includes('--whole');

const probed = [
  { on: usGuaranteeAnnex202511, violator: 'ru' },
  { on: twentyPointFramework202512, violator: 'ru' },
  { on: parisDeclaration202601, violator: 'ru' },
  { on: responseLadder202602, violator: 'ru' },
  { on: dayton1995, violator: 'srpska' },
  { on: minskPackage2015, violator: 'ru' },
] as const;

const scenario = SCENARIOS['night-probe'];
console.log(`${scenario.title}: what each text makes of it\n`);
for (const { on, violator } of probed) {
  const played = tabletop(agreementOf(on), { ...scenario, violator });
  if (played._tag === 'Right') console.log(`${tabletopText(played.right, { log: whole })}\n`);
}
if (!whole) console.log('Hour by hour, with the clauses: --whole');
