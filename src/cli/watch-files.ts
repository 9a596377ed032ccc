/**
 * Watching files as Node has it: their folders, as editors save by putting another file in the place of the old one.
 *
 * After each change in a folder it looks again which files are meant, so that one that is new under a pattern, in a folder
 * that held one already, is watched from then on. A change of anything else in the folder, such as a report that is written there, calls nobody.
 */
import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outside } from './outside.ts';

/** Editors save in several steps. */
const SETTLED_AFTER = 100;

export const watchFiles: Outside['watch'] = (first, look, changed) =>
  new Promise((resolve, reject) => {
    const watchers = new Map<string, FSWatcher>();
    let files: ReadonlySet<string> = new Set();
    const touched = new Set<string>();
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();

    const end = () => {
      for (const watcher of watchers.values()) watcher.close();
      clearTimeout(timer);
    };
    const settle = async () => {
      const isMeant = [...touched].some((path) => files.has(path));
      touched.clear();
      const meant = await look();
      const isOther = follow(meant);
      if (isMeant || isOther) await changed(meant);
    };
    const hear = (path: string | undefined) => {
      // Some systems do not say what has changed: then it may be any of them.
      for (const one of path === undefined ? files : [path]) touched.add(one);
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(settle).catch((problem: unknown) => {
          end();
          reject(problem);
        });
      }, SETTLED_AFTER);
    };
    /** Watches the folders of the files that are meant now; says whether they are others than before. */
    const follow = (paths: readonly string[]): boolean => {
      const now = new Set(paths.map((path) => join(path)));
      const isOther = now.size !== files.size || [...now].some((path) => !files.has(path));
      files = now;
      for (const folder of new Set([...now].map(dirname)))
        if (!watchers.has(folder))
          watchers.set(
            folder,
            watchFolder(folder, (_, name) => hear(name === null ? undefined : join(folder, name))),
          );
      return isOther;
    };

    process.once('SIGINT', () => {
      end();
      resolve();
    });
    follow(first);
  });
