/**
 * Scores the Miami draft of December 2025, as an article reported it, and explains the score.
 *
 * `--whole` says everything: coverage, dependence on the violator, all findings, the whole tree, the sources.
 */
import './terminal.ts';

const { explainText, repairs, scoreAgreement } = await import('casus-foederis');
const { agreementOf, miamiDraft202512 } = await import('casus-foederis/cases');

const whole = process.argv.includes('--whole');

const draft = agreementOf(miamiDraft202512);
console.log(explainText(scoreAgreement(draft), { whole, repairs: repairs(draft) }));
if (!whole) console.log('\nEverything behind it: npm start -- --whole');
