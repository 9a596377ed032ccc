/**
 * What an application imports from: one list, by which pages, types, bundles and the manifest are written or tested.
 */

/** An entry of the package. */
export interface Entry {
  /** As it is imported: `casus-foederis/time`. */
  readonly name: string;
  /** The hand-written list of its names, from the root of the repository. */
  readonly source: string;
  /** The name of its bundle in `dist/` and of its page in `docs/api/`. */
  readonly file: string;
}

const entry = (file: string, source: string): Entry => ({
  name: file === 'index' ? 'casus-foederis' : `casus-foederis/${file}`,
  source,
  file,
});

/** All entries, the one that nine of ten users need first. */
export const ENTRIES: readonly Entry[] = [
  entry('index', 'src/index.ts'),
  entry('decisions', 'src/decisions.ts'),
  entry('modelling', 'src/modelling.ts'),
  entry('time', 'src/time.ts'),
  entry('report', 'src/report.ts'),
  entry('adversary', 'src/adversary.ts'),
  entry('workers', 'src/workers.ts'),
  entry('testing', 'src/testing/index.ts'),
  entry('cases', 'src/cases/index.ts'),
  entry('text', 'src/text.ts'),
];
