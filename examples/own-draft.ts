/**
 * Scores a document of your own: `npx tsx examples/own-draft.ts FILE [--whole]`, YAML or JSON.
 *
 * Problems come with line and column. Start from a copy of `examples/template.yaml`.
 */
import './terminal.ts';

const { explainText, repairs, scoreAgreement } = await import('casus-foederis');
const { readOrExit } = await import('./read-document.ts');

const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (file === undefined) {
  console.error('Which file? Usage: npx tsx examples/own-draft.ts FILE [--whole]');
  process.exit(2);
}
const draft = readOrExit(file);
const whole = process.argv.includes('--whole');
console.log(explainText(scoreAgreement(draft), { whole, repairs: repairs(draft) }));
