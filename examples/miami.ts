/**
 * Scores the Miami draft of December 2025, as an article reported it, and explains the score.
 *
 * `--whole` says everything: coverage, dependence on the violator, all findings, the whole tree, the sources.
 */
import { explainText, scoreAgreement } from 'casus-foederis';
import { draft } from './read-document.ts';

const whole = process.argv.includes('--whole');

console.log(explainText(scoreAgreement(draft('miami-draft-2025-12')), { whole }));
if (!whole) console.log('\nEverything behind it: npm start -- --whole');
