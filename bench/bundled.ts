/**
 * A source file bundled as the package is, for what the package has no entry point of its own for.
 *
 * Running sources through a loader would not do: loaders name every function as it is made, which costs, and so all that
 * is compared is bundled alike.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Leaves packages outside, to be loaded as they are shipped; what has no place on disk can import only by address. */
const leftOutside = (packages: readonly string[]): Plugin => ({
  name: 'left-outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path }) =>
      packages.includes(path) ? { path: import.meta.resolve(path), external: true } : undefined,
    );
  },
});

/**
 * Bundles a file beside this one, without writing it anywhere, and gives what imports the bundle.
 *
 * Each import is a copy of its own. Functions that several contenders share would be compiled for all of them at once,
 * and run slower than they do for one.
 */
export const bundled = async <Module>(
  file: string,
  packages: readonly string[] = [],
): Promise<() => Promise<Module>> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    treeShaking: true,
    write: false,
    plugins: [leftOutside(packages)],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  let copies = 0;
  return () => import(`data:text/javascript;base64,${code}#${copies++}`);
};
