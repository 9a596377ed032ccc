/**
 * The mutants of the source: how many of the small changes that a machine makes to it the tests find.
 */

import { readTemplate } from './files.ts';
import { code, table } from './markdown.ts';
import { type Measured, READ_AS, reasonOf } from './mutant-reasons.ts';
import measured from './mutants.json' with { type: 'json' };
import { page } from './page.ts';

/** What was measured last, file by file. */
export const MEASURED: Readonly<Record<string, Measured>> = measured;

const share = (killed: number, all: number): string =>
  all === 0 ? '' : `${Math.floor((100 * killed) / all)} %`;

const allOf = ({ killed, survivors }: Measured): number => killed + survivors.length;

const figures = (name: string, files: readonly Measured[]): readonly string[] => {
  const killed = files.reduce((sum, file) => sum + file.killed, 0);
  const all = files.reduce((sum, file) => sum + allOf(file), 0);
  const ignored = files.reduce((sum, file) => sum + file.ignored, 0);
  return [name, String(all), String(killed), share(killed, all), String(ignored)];
};

const roomOf = (file: string): string => file.split('/')[0] ?? file;

const roomRows = (entries: readonly (readonly [string, Measured])[]) =>
  [...new Set(entries.map(([file]) => roomOf(file)))].flatMap((room) => {
    const own = entries.filter(([file]) => roomOf(file) === room);
    return [
      figures(
        `**${room}**`,
        own.map(([, one]) => one),
      ),
      ...own.map(([file, one]) => figures(code(file), [one])),
    ];
  });

const survivorRows = (entries: readonly (readonly [string, Measured])[]) =>
  entries.flatMap(([file, { survivors }]) =>
    survivors.map(({ was, became }) => [
      code(file),
      code(was),
      code(became),
      reasonOf(file, was, became) ?? READ_AS,
    ]),
  );

/** Sets the page of the mutants. */
export const mutants = (all: Readonly<Record<string, Measured>> = MEASURED): string => {
  const entries = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return page(readTemplate('mutants'), {
    'figures': table(['file', 'mutants', 'killed', 'share', 'not tried'], roomRows(entries)),
    'survivors': table(['file', 'was', 'became', 'why it lives'], survivorRows(entries)),
  });
};
