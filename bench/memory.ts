/**
 * Memory: what one scoring allocates, and how much of it a scorecard keeps.
 *
 * Measured in a process of its own whose young generation is so large that nothing is collected in between.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { twentyPoints } from './documents.ts';
import { figures, type Section } from './report.ts';

const FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];
const TIMES = 50;

const PROGRAM = `
  import { parseAgreement, scoreAgreement } from 'casus-foederis';
  const used = () => process.memoryUsage().heapUsed;
  const document = JSON.parse(process.argv[1]);
  const measure = (make) => {
    for (let i = 0; i < 500; i++) make();
    const kept = new Array(${TIMES});
    gc();
    const before = used();
    for (let i = 0; i < ${TIMES}; i++) kept[i] = make();
    const allocated = (used() - before) / ${TIMES};
    gc();
    return { allocated, kept: (used() - before) / ${TIMES} };
  };
  const agreement = parseAgreement(document).right;
  console.log(JSON.stringify({ parse: measure(() => parseAgreement(document)), score: measure(() => scoreAgreement(agreement)) }));
`;

interface Measured {
  readonly allocated: number;
  readonly kept: number;
}

export const memory = (): Section => {
  const output = execFileSync(
    process.execPath,
    [...FLAGS, '--input-type=module', '--eval', PROGRAM, '--', JSON.stringify(twentyPoints())],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' },
  );
  const { parse, score } = JSON.parse(output) as {
    readonly parse: Measured;
    readonly score: Measured;
  };
  const kilobytes = (bytes: number): string => `${figures(bytes / 1_024)} kB`;
  const row = (what: string, own: number, unit: number) => ({
    what,
    figure: kilobytes(own),
    ratio: `${figures(own / unit)} ×`,
  });
  return {
    title: 'Memory for the 20-point framework',
    notes: [
      'Allocated while it runs, and still held by the result once the rest has been collected.',
    ],
    rows: [
      row('parseAgreement, allocated', parse.allocated, parse.allocated),
      row('parseAgreement, kept', parse.kept, parse.allocated),
      row('scoreAgreement, allocated', score.allocated, parse.allocated),
      row('scoreAgreement, kept', score.kept, parse.allocated),
    ],
  };
};
