/**
 * Checks what would be published: its size, and that every link of the README leads to something in it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './docs/files.ts';

/** Bytes, a tenth above what was measured when they were last set. */
const LIMITS = { size: 1_890_000, unpackedSize: 6_810_000 };

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as readonly Packed[];
if (packed === undefined) throw new Error('npm packed nothing');

const paths = packed.files.map(({ path }) => path);
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
const problems = [
  ...Object.entries(LIMITS).flatMap(([name, limit]) => {
    const actual = packed[name as keyof typeof LIMITS];
    return actual > limit ? [`${name} is ${actual} bytes, more than ${limit}`] : [];
  }),
  ...links
    .filter((link) => !paths.some((path) => path === link || path.startsWith(`${link}/`)))
    .map((link) => `the README links to ${link}, which is not in the package`),
  ...paths.filter((path) => path.endsWith('.map')).map((path) => `${path} is a source map`),
];
for (const problem of problems) console.error(problem);
console.log(`packed ${packed.size} bytes, unpacked ${packed.unpackedSize}, ${paths.length} files`);
process.exitCode = problems.length > 0 ? 1 : 0;
