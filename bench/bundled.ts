/**
 * A source file bundled as the package is, for what the package has no entry point of its own for.
 *
 * Running sources through a loader would not do: loaders name every function as it is made, which costs.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a file beside this one and imports the bundle, without writing it anywhere. */
export const bundled = async <Module>(file: string): Promise<Module> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    treeShaking: true,
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
};
