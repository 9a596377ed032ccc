/**
 * Scores a document of your own: `npx tsx examples/own-draft.ts FILE [--whole]`, YAML or JSON.
 *
 * Problems come with line and column. Start from a copy of `examples/template.yaml`.
 */
import { explainText, scoreAgreement } from 'casus-foederis';
import { readOrExit } from './read-document.ts';

const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (file === undefined) {
  console.error('Which file? Usage: npx tsx examples/own-draft.ts FILE [--whole]');
  process.exit(2);
}
console.log(
  explainText(scoreAgreement(readOrExit(file)), { whole: process.argv.includes('--whole') }),
);
