/**
 * Scores the Miami draft of December 2025, as an article reported it, and explains the score.
 *
 * `--whole` says everything: coverage, dependence on the violator, all findings, the whole tree, the sources.
 */
import { explainText, scoreAgreement } from 'casus-foederis';
import { agreementOf, miamiDraft202512 } from 'casus-foederis/cases';

const whole = process.argv.includes('--whole');

console.log(explainText(scoreAgreement(agreementOf(miamiDraft202512)), { whole }));
if (!whole) console.log('\nEverything behind it: npm start -- --whole');
