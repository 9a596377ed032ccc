/**
 * The version of this package, as its manifest has it.
 */
import type { Outside } from './outside.ts';

/** Reads the version. */
export const versionOf = async (outside: Pick<Outside, 'packaged'>): Promise<string> => {
  const { version } = JSON.parse(await outside.packaged('package.json')) as { version: string };
  return version;
};
