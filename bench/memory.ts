/**
 * Memory: what one scoring allocates, and how much of it a scorecard keeps.
 *
 * Measured in a process of its own whose young generation is so large that nothing is collected in between.
 */
import { inChild } from './child.ts';
import { agreed, canonical, twentyPoints } from './documents.ts';
import type { Effort } from './effort.ts';
import { figures, type Section } from './report.ts';

const FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];
/** Calls before anything is measured, for each round of effort: what is compiled in between is no one's result. */
const WARM_UP = 20;

const PROGRAM = `
  import { readFileSync } from 'node:fs';
  import { parseAgreement, scoreAgreement } from 'casus-foederis';
  const { document, warmUp, times } = JSON.parse(readFileSync(0, 'utf8'));
  const used = () => process.memoryUsage().heapUsed;
  const parse = () => {
    const result = parseAgreement(document);
    if (result._tag === 'Left') throw new Error(JSON.stringify(result.left));
    return result.right;
  };
  const measure = (make) => {
    for (let i = 0; i < warmUp; i++) make();
    const kept = new Array(times);
    gc();
    const before = used();
    for (let i = 0; i < times; i++) kept[i] = make();
    const allocated = (used() - before) / times;
    gc();
    return { allocated, kept: (used() - before) / times };
  };
  const agreement = parse();
  console.log(JSON.stringify({ parse: measure(parse), score: measure(() => scoreAgreement(agreement)) }));
`;

interface Measured {
  readonly allocated: number;
  readonly kept: number;
}

export const memory = ({ rounds }: Effort): Section => {
  const { parse, score } = inChild<{ readonly parse: Measured; readonly score: Measured }>(
    PROGRAM,
    {
      document: canonical(agreed(twentyPoints())),
      warmUp: WARM_UP * rounds,
      times: 2 * rounds,
    },
    FLAGS,
  );
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
