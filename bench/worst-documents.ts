/**
 * Documents made to cost as much as they can, each kind in its own way, at any size.
 *
 * The prices in `src/reading/load-*.ts` were measured on them: few bytes that multiply.
 */
import { documentOf, type Numbers, wide } from './large-documents.ts';

/** A document as a function of its size, from 0 on. */
type Growing = (size: number) => unknown;

/** Numbers of things that can be counted. */
type Counts = {
  readonly [N in keyof Numbers as Numbers[N] extends number | undefined ? N : never]: Numbers[N];
};

/** Documents in which some numbers grow with the size, from their value at size 1, and others stay. */
const growing =
  (full: Counts, fixed: Numbers = {}): Growing =>
  (size) => {
    const grown = Object.entries(full).map(([name, count]) => [name, count * size]);
    return documentOf({ ...Object.fromEntries(grown), ...fixed });
  };

const BY_RESPONDERS = { established: 'responders' } as const;

/** Documents of each kind; at size 1 they are about as large as they may be. */
export const WORST: Readonly<Record<string, Growing>> = {
  'guarantees that any verifier may establish': growing({
    violators: 170,
    guarantees: 46,
    verifiers: 64,
  }),
  'guarantees, by one verifier': (size) =>
    documentOf({
      violators: Math.min(300, 300 * size),
      guarantees: 100 * size,
      verifiers: 1,
      established: 'verifier',
    }),
  'guarantees against one party': growing({ guarantees: 2_000 }, BY_RESPONDERS),
  'a ladder, last rung first': growing(
    { guarantees: 2_000 },
    { ...BY_RESPONDERS, isLadder: true, kinds: 1 },
  ),
  'responders against many': growing(
    { violators: 20, guarantees: 20, responders: 40 },
    BY_RESPONDERS,
  ),
  'ways to establish, responders and violators': growing(
    { violators: 35, verifiers: 35, responders: 80, guarantees: 1 },
    { kinds: 1 },
  ),
  'responders against one': growing({ guarantees: 400, responders: 100 }, BY_RESPONDERS),
  'conditions': growing({ violators: 100, guarantees: 100, conditions: 50 }, BY_RESPONDERS),
  'verifiers against many': growing({ violators: 300, verifiers: 300, guarantees: 0 }),
  'verifiers of many baselines': growing({
    violators: 30,
    baselines: 100,
    verifiers: 100,
    guarantees: 0,
  }),
  'baselines against many': growing({ violators: 300, baselines: 300, guarantees: 0 }),
  'one side of many parties': growing(
    { violators: 100, guarantees: 50, verifiers: 5 },
    { isOneSide: true },
  ),
  'outsiders with votes': (size) =>
    documentOf({
      outsiders: true,
      others: 200 * size,
      verifiers: 50 * size,
      guarantees: 30 * size,
      finding: wide(Math.max(1, 200 * size)),
    }),
  'rules of many names': growing(
    { violators: 100, guarantees: 100 },
    { ...BY_RESPONDERS, others: 200, activation: wide(200) },
  ),
  'a long drafting log': growing(
    { violators: 150, protected: 200, responders: 150, rounds: 300, seats: 300, guarantees: 20 },
    { ...BY_RESPONDERS, kinds: 1 },
  ),
  'coalitions of everybody': growing(
    { protected: 200, responders: 150, members: 299, rounds: 300, guarantees: 10 },
    { ...BY_RESPONDERS, kinds: 1 },
  ),
  'long titles': growing({ violators: 20, guarantees: 20, verifiers: 20 }, { title: 4_000 }),
  'many cites': growing({ violators: 20, guarantees: 20, verifiers: 20 }, { cites: 50 }),
};
