/**
 * The worst document of each kind that is still accepted: how long it takes, and how much memory.
 *
 * Each is made as large as `parseAgreement` lets it be, and read and scored once in a process of its own, as a server
 * would that scores what somebody sends. The bounds hold for every document, so the largest figure is what counts.
 */
import { parseAgreement } from 'casus-foederis';
import { inChild } from './child.ts';
import type { Effort } from './effort.ts';
import { figures, type Row, type Section, time } from './report.ts';
import { WORST } from './worst-documents.ts';

const MOST_SECONDS = 1;
/** Megabytes of the heap in which each must be scored. */
const HEAP = 200;

const PROGRAM = `
  import { readFileSync } from 'node:fs';
  import { decidingFacts, explainText, parseAgreement, scoreAgreement } from 'casus-foederis';
  const document = JSON.parse(readFileSync(0, 'utf8'));
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const timed = (work) => {
    const start = process.cpuUsage();
    const made = work();
    const { user, system } = process.cpuUsage(start);
    return [made, user + system];
  };
  const idle = peak();
  const [read, parse] = timed(() => parseAgreement(document));
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left));
  const [card, score] = timed(() => scoreAgreement(read.right));
  const memory = peak();
  const [json, write] = timed(() => JSON.stringify(card).length);
  const [, decide] = timed(() => decidingFacts(card));
  const [text, explain] = timed(() => explainText(card, { whole: true }).length);
  console.log(JSON.stringify({ parse, score, idle, memory, json, write, decide, text, explain }));
`;

interface Measured {
  /** Microseconds of the processor: the machine may be busy. */
  parse: number;
  score: number;
  write: number;
  decide: number;
  explain: number;
  /** Megabytes. */
  idle: number;
  memory: number;
  /** Characters. */
  json: number;
  text: number;
}

const isAccepted = (document: unknown): boolean => parseAgreement(document)._tag === 'Right';

/** The largest document of a kind that is accepted, to a thousandth. */
const largest = (make: (size: number) => unknown, halvings: number): unknown => {
  let [low, high] = [0, 2];
  for (let turn = 0; turn < halvings; turn++) {
    const middle = (low + high) / 2;
    if (isAccepted(make(middle))) low = middle;
    else high = middle;
  }
  return make(low);
};

/** The least of each figure: what else runs on the machine only adds to it. */
const leastOf = ([first, ...others]: readonly Measured[]): Measured => {
  const least = { ...(first as Measured) };
  for (const other of others)
    for (const name of Object.keys(least) as (keyof Measured)[])
      least[name] = Math.min(least[name], other[name]);
  return least;
};

const millions = (characters: number): string => `${figures(characters / 1e6)} M`;

export const worst = ({ rounds }: Effort): Section => {
  const isBrief = rounds === 1;
  const kinds = Object.entries(WORST);
  const measured = (isBrief ? kinds.slice(0, 2) : kinds).map(([kind, make]) => {
    const document = largest(make, isBrief ? 8 : 11);
    return {
      kind,
      kilobytes: JSON.stringify(document).length / 1_024,
      ...leastOf(
        Array.from({ length: isBrief ? 1 : 3 }, () =>
          inChild<Measured>(PROGRAM, document, [`--max-old-space-size=${HEAP}`]),
        ),
      ),
    };
  });
  const most = (of: (one: Measured) => number): number => Math.max(...measured.map(of));
  const [slowest, hungriest] = [most(({ score }) => score), most(({ memory }) => memory)];
  return {
    title: 'The worst documents that are accepted',
    notes: [
      `Each as large as it may be, read and scored once in a new process with a heap of ${HEAP} MB, which suffices for all, three times over. ` +
        'Times are the least of the three, of the processor, garbage collection included; memory is the peak of the whole process, of which ' +
        `${figures(most(({ idle }) => idle))} MB are Node and the package. The ratio is the length of its scorecard as JSON, ` +
        'in characters.',
    ],
    rows: [
      ...measured.map(
        ({ kind, kilobytes, score, memory, json }): Row => ({
          what: `${kind}, ${figures(kilobytes)} kB`,
          figure: `${time(score)}, ${figures(memory)} MB`,
          ratio: millions(json),
        }),
      ),
      {
        what: 'the slowest to score',
        figure: time(slowest),
        wanted: { text: `under ${MOST_SECONDS} s`, met: slowest < MOST_SECONDS * 1e6 },
      },
      {
        what: 'the most memory, beyond Node and the package',
        figure: `${figures(hungriest - most(({ idle }) => idle))} MB`,
        wanted: { text: `under ${HEAP} MB`, met: hungriest - most(({ idle }) => idle) < HEAP },
      },
      { what: 'the slowest to read', figure: time(most(({ parse }) => parse)) },
      { what: 'the slowest to write as JSON', figure: time(most(({ write }) => write)) },
      { what: 'the slowest to say what decides', figure: time(most(({ decide }) => decide)) },
      {
        what: 'the longest whole text, in characters',
        figure: millions(most(({ text }) => text)),
      },
      { what: 'the slowest whole text', figure: time(most(({ explain }) => explain)) },
    ],
  };
};
