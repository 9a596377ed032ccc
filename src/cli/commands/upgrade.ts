/**
 * `upgrade`: a document of version 1 brought up to date in its own text, comments and all.
 *
 * Only the values that change are replaced where they stand, so that a reader sees at once what was done.
 */
import * as E from 'fp-ts/Either';
import type { Path } from '../../issue/issue.ts';
import { showPath } from '../../issue/issue.ts';
import type { ReadText } from '../../text.ts';
import type { Command } from '../command.ts';
import { gather } from '../inputs.ts';
import { EXIT, type Outcome, refused } from '../outcome.ts';
import { unreadLines } from '../read.ts';

/** A value that is another one now. */
interface Change {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The smallest values that differ between two documents of the same fields. */
const changesIn = (before: unknown, after: unknown, path: Path = []): readonly Change[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isSameShape =
    isTree(before) &&
    isTree(after) &&
    Array.isArray(before) === Array.isArray(after) &&
    Object.keys(before).join() === Object.keys(after).join();
  if (!isSameShape) return [{ path, before, after }];
  return Object.keys(before).flatMap((key) =>
    changesIn(before[key], after[key], [...path, Array.isArray(before) ? Number(key) : key]),
  );
};

/** A value on one line, as YAML and JSON both read it; in YAML words need no quotes. */
const onOneLine = (value: unknown, isJson: boolean): string =>
  isJson
    ? JSON.stringify(value)
    : JSON.stringify(value).replace(/"([a-z][a-z0-9-]*(?:\/[a-z]+@\d)?)"/g, '$1');

/** Whether a stretch of the text holds a value and nothing else. */
const holds = (text: string, value: unknown): boolean => {
  if (typeof value === 'string') return text.replace(/^(["'])(.*)\1$/, '$2') === value;
  return text.replaceAll(/\s/g, '') === JSON.stringify(value);
};

interface Amended {
  readonly text: string;
  readonly byHand: readonly Change[];
}

/** Replaces values where they stand, from the last to the first; what does not stand on one line is left to a person. */
const amended = (
  text: string,
  changes: readonly Change[],
  { locate }: Pick<ReadText<unknown>, 'locate'>,
): Amended => {
  const isJson = text.trimStart().startsWith('{');
  let result = text;
  const byHand: Change[] = [];
  const placed = changes.map((change) => ({ change, position: locate(change.path) }));
  placed.sort((a, b) => (b.position?.offset ?? 0) - (a.position?.offset ?? 0));
  for (const { change, position } of placed) {
    const [start, end] = [position?.offset ?? 0, (position?.offset ?? 0) + (position?.length ?? 0)];
    if (holds(text.slice(start, end), change.before))
      result = result.slice(0, start) + onOneLine(change.after, isJson) + result.slice(end);
    else byHand.unshift(change);
  }
  return { text: result, byHand };
};

const outcomeOf = ({ text, byHand }: Amended, toRead: readonly string[]): Outcome => ({
  output: text.replace(/\n$/, ''),
  complaints: [
    ...byHand.map(
      ({ path, after }) =>
        `Left to change by hand: ${showPath(path)} becomes ${JSON.stringify(after)}`,
    ),
    'Left to read, as no program can:',
    ...toRead.map((line) => `- ${line}`),
  ],
  code: byHand.length > 0 ? EXIT.findings : EXIT.fine,
});

const upgradeText = async (name: string, bytes: Uint8Array): Promise<Outcome> => {
  const { readText } = await import('../../text.ts');
  const { upgrade: upgraded } = await import('../../index.ts');
  const text = new TextDecoder().decode(bytes);
  const read = readText(bytes, (value) => E.right(value));
  if (E.isLeft(read))
    return refused(
      ...unreadLines({ unread: [{ name, text, issues: read.left }], complaints: [] }, 'not read'),
    );
  const { document, toRead } = upgraded(read.right.value);
  if (toRead.length === 0)
    return {
      output: text.replace(/\n$/, ''),
      complaints: [`${name} is not of version 1; it stays as it is`],
      code: EXIT.fine,
    };
  return outcomeOf(amended(text, changesIn(read.right.value, document), read.right), toRead);
};

export const upgrade: Command = {
  name: 'upgrade',
  summary: 'bring a document of version 1 up to date',
  says: 'Writes a document of version 1 as one of version 2, as far as that needs no reading, and lists on standard error what is left to read. Comments stay.',
  operands: [{ name: 'FILE' }],
  formats: ['yaml'],
  options: [],
  examples: ['upgrade old.yaml > new.yaml', 'upgrade draft.yaml --output draft.yaml'],
  run: async ({ operands, outside }) => {
    const { inputs, complaints } = await gather(operands, outside, { cases: false });
    if (complaints.length > 0) return refused(...complaints);
    const [input, ...others] = inputs;
    if (input === undefined || !('bytes' in input) || others.length > 0)
      return refused('upgrade: one document at a time');
    return upgradeText(input.name, input.bytes);
  },
};
