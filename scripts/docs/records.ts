/**
 * The index of decision records, made from the records themselves.
 */
import { type RecordFile, readTemplate } from './files.ts';
import { table } from './markdown.ts';
import { page } from './page.ts';

/** A title, and the date of the file's name in the paragraph below it. */
const row = ({ name, text }: RecordFile): readonly string[] => {
  const [heading = '', opening = ''] = text.split('\n\n');
  const date = name.slice(0, 'YYYY-MM-DD'.length);
  if (!heading.startsWith('# ') || !opening.includes(date))
    throw new Error(`${name} must open with "# Title" and, below an empty line, its date ${date}`);
  return [date, `[${heading.slice(2)}](${name})`];
};

/** Sets the index, oldest first. */
export const recordsIndex = (records: readonly RecordFile[]): string =>
  page(readTemplate('decisions'), {
    'records': table(
      ['date', 'record'],
      [...records].sort((a, b) => (a.name < b.name ? -1 : 1)).map(row),
    ),
  });
