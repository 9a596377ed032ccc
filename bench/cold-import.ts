/**
 * Cold import: what a program pays before its first line, beyond the start of Node itself.
 *
 * Every figure is the median of whole processes, taken in turn with processes that import nothing in the same way.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost, type Effort } from './effort.ts';
import { median } from './race.ts';
import { figures, type Section } from './report.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MOST_ROUNDS = 21;
const MOST_MILLISECONDS = 60;

const PROGRAMS = {
  'nothing, ESM': ['--input-type=module', '--eval', 'await 0'],
  'casus-foederis, ESM': ['--input-type=module', '--eval', "await import('casus-foederis')"],
  'zod, ESM': ['--input-type=module', '--eval', "await import('zod')"],
  'nothing, CJS': ['--eval', '0'],
  'casus-foederis, CJS': ['--eval', "require('casus-foederis')"],
  'zod, CJS': ['--eval', "require('zod')"],
} as const;

type Program = keyof typeof PROGRAMS;

const start = (program: Program): number => {
  const before = performance.now();
  execFileSync(process.execPath, PROGRAMS[program], { cwd: ROOT, env: {}, stdio: 'ignore' });
  return performance.now() - before;
};

export const coldImport = (effort: Effort): Section => {
  const { rounds } = atMost(MOST_ROUNDS, effort);
  const programs = Object.keys(PROGRAMS) as Program[];
  const taken = new Map<Program, number[]>(programs.map((program) => [program, []]));
  for (let round = 0; round <= rounds; round++)
    for (const program of programs) {
      const elapsed = start(program);
      // The first round only warms the file cache.
      if (round > 0) taken.get(program)?.push(elapsed);
    }
  const beyond = (program: Program, nothing: Program): number =>
    median(
      (taken.get(program) ?? []).map(
        (own, round) => own - (taken.get(nothing)?.[round] ?? Number.NaN),
      ),
    );
  const row = (format: 'ESM' | 'CJS') => {
    const [whole, zod] = [
      beyond(`casus-foederis, ${format}`, `nothing, ${format}`),
      beyond(`zod, ${format}`, `nothing, ${format}`),
    ];
    return [
      {
        what: `casus-foederis as ${format}`,
        figure: `${figures(whole)} ms`,
        wanted: { text: `under ${MOST_MILLISECONDS} ms`, met: whole < MOST_MILLISECONDS },
      },
      {
        what: `of which zod as ${format}`,
        figure: `${figures(zod)} ms`,
        ratio: `${Math.round((100 * zod) / whole)} %`,
      },
    ];
  };
  return {
    title: "Cold import, beyond Node's own start",
    notes: [
      "Whole processes; what one that imports nothing takes is subtracted. Zod's share is an import of zod alone.",
    ],
    rows: [
      {
        what: "Node's own start",
        figure: `${figures(median(taken.get('nothing, ESM') ?? []))} ms`,
      },
      ...row('ESM'),
      ...row('CJS'),
    ],
  };
};
