/**
 * Documents made to cost as much as they can, each kind in its own way, at any size.
 *
 * They are what the prices in `src/reading/load.ts` were measured on: few bytes that multiply.
 */
import type { Agreement } from 'casus-foederis';

const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length: Math.max(0, Math.round(length)) }, (_, index) => item(index));

type Rule = Agreement['verification'][number]['finding'];

/** How many there are of everything; one of each, and no verifier, unless given. */
interface Numbers {
  readonly violators?: number;
  readonly outsiders?: boolean;
  readonly protected?: number;
  readonly others?: number;
  readonly baselines?: number;
  readonly verifiers?: number;
  readonly guarantees?: number;
  readonly responders?: number;
  readonly conditions?: number;
  readonly rounds?: number;
  readonly seats?: number;
  readonly terms?: number;
  readonly members?: number;
  /** Characters of a title, and cites of an element. */
  readonly title?: number;
  readonly cites?: number;
  readonly kinds?: number;
  readonly established?: 'unknown' | 'responders' | 'verifier';
  readonly finding?: Rule;
  readonly activation?: Rule;
  readonly isLadder?: boolean;
  readonly isOneSide?: boolean;
}

const KINDS = [
  'major-offensive',
  'limited-incursion',
  'stand-off-strike',
  'force-build-up',
  'withdrawal-failure',
  'monitor-obstruction',
  'blockade',
  'covert-attack',
];

/** A document of so many of everything, best on every ladder, so that every gate is looked at. */
const documentOf = (numbers: Numbers): unknown => {
  const { guarantees = 1, verifiers = 0, baselines = 1, kinds = KINDS.length } = numbers;
  const { established = 'unknown', activation = 'automatic', finding = 'automatic' } = numbers;
  const name = (id: string) => id.padEnd(numbers.title ?? 0, 'x');
  const cites = many(numbers.cites ?? 0, (index) => ({ source: 'text', at: `Art. ${index}` }));
  const cited = cites.length === 0 ? {} : { cites };
  const violators = many(numbers.violators ?? 1, (index) => `v${index}`);
  const guarded = many(numbers.protected ?? 1, (index) => `p${index}`);
  const responders = many(numbers.responders ?? 1, (index) => `r${index}`);
  const parties = [
    ...violators,
    ...guarded,
    ...responders,
    ...many(numbers.others ?? 0, (index) => `x${index}`),
  ];
  const breaches = KINDS.slice(0, kinds);
  return {
    schema: 'casus-foederis/agreement@2',
    id: 'worst',
    title: name('Worst'),
    date: '2030-05-17',
    status: 'draft',
    purpose: ['ceasefire', 'guarantee'],
    parties: parties.map((id) => ({
      id,
      name: name(id),
      kind: 'state',
      ...(numbers.members === undefined
        ? {}
        : { members: parties.filter((one) => one !== id).slice(0, Math.round(numbers.members)) }),
    })),
    protects: guarded,
    constrains: [...violators, ...(numbers.outsiders === true ? ['anyone'] : [])],
    ...(numbers.isOneSide === true && violators.length > 0 ? { sides: [violators] } : {}),
    instrument: { form: 'ratified-treaty', signatories: [] },
    baselines: many(baselines, (index) => ({
      id: `b${index}`,
      title: name(`b${index}`),
      subject: 'line',
      binds: violators,
      forbids: breaches,
      precision: 'annexed',
      starts: 'scheduled',
      ...cited,
    })),
    verification: many(verifiers, (index) => ({
      id: `f${index}`,
      title: name(`f${index}`),
      operators: ['r0'],
      watches: 'all',
      means: ['ground-observers'],
      access: 'anywhere-anytime',
      coverage: 'full',
      detects: 'PT6H',
      finding,
      finds: 'PT6H',
      attribution: 'public',
      ...cited,
    })),
    guarantees: many(guarantees, (index) => ({
      id: `g${index}`,
      title: name(`g${index}`),
      protects: guarded.slice(0, 1),
      breaches,
      trigger: {
        threshold: 'described',
        established: established === 'verifier' ? { verifier: 'f0' } : established,
        activation,
      },
      responders: responders.map((party) => ({
        party,
        duty: 'shall-use-force',
        responses: ['armed-force'],
        capability: 'integrated',
      })),
      timeline: [{ stage: 'respond', within: `PT${index + 1}H`, from: 'previous' }],
      term: 'indefinite',
      exitNotice: 'no-exit',
      conditions: many(numbers.conditions ?? 0, (event) => ({
        kind: 'precondition',
        event: name(`event ${event}`),
        adjudicator: 'unspecified',
      })),
      ...(numbers.isLadder === true && index < Math.round(guarantees) - 1
        ? { follows: `g${index + 1}` }
        : {}),
      ...cited,
    })),
    drafting: many(numbers.rounds ?? 0, (index) => ({
      id: `t${index}`,
      date: '2030-01-01',
      place: name('Geneva'),
      seats: Object.fromEntries(
        parties.slice(0, Math.round(numbers.seats ?? 0)).map((id) => [id, 'commenting']),
      ),
      terms: numbers.terms === undefined ? 'all' : many(numbers.terms, (term) => `g${term}`),
      disclosure: 'published',
      ...cited,
    })),
    sources: [
      { id: 'text', title: 'The text', publisher: 'The parties', date: '2030', kind: 'text' },
    ],
  };
};

const wide = (names: number): Rule => ({ anyOf: many(names, (index) => `x${index}`) });

/** Documents of each kind, as a function of their size from 0 on. */
export const WORST: Readonly<Record<string, (size: number) => unknown>> = {
  'guarantees that any verifier may establish': (size) =>
    documentOf({ violators: 170 * size, guarantees: 46 * size, verifiers: 64 * size }),
  'guarantees, by one verifier': (size) =>
    documentOf({
      violators: Math.min(300, 300 * size),
      guarantees: 100 * size,
      verifiers: 1,
      established: 'verifier',
    }),
  'guarantees against one party': (size) =>
    documentOf({ guarantees: 2_000 * size, established: 'responders' }),
  'a ladder, last rung first': (size) =>
    documentOf({ guarantees: 2_000 * size, established: 'responders', isLadder: true, kinds: 1 }),
  'responders against many': (size) =>
    documentOf({
      violators: 20 * size,
      guarantees: 20 * size,
      responders: 40 * size,
      established: 'responders',
    }),
  'responders against one': (size) =>
    documentOf({ guarantees: 400 * size, responders: 100 * size, established: 'responders' }),
  conditions: (size) =>
    documentOf({
      violators: 100 * size,
      guarantees: 100 * size,
      conditions: 50 * size,
      established: 'responders',
    }),
  'verifiers against many': (size) =>
    documentOf({ violators: 300 * size, verifiers: 300 * size, guarantees: 0 }),
  'verifiers of many baselines': (size) =>
    documentOf({
      violators: 30 * size,
      baselines: 100 * size,
      verifiers: 100 * size,
      guarantees: 0,
    }),
  'baselines against many': (size) =>
    documentOf({ violators: 300 * size, baselines: 300 * size, guarantees: 0 }),
  'one side of many parties': (size) =>
    documentOf({
      violators: 100 * size,
      guarantees: 50 * size,
      verifiers: 5 * size,
      isOneSide: true,
    }),
  'outsiders with votes': (size) =>
    documentOf({
      outsiders: true,
      others: 200 * size,
      verifiers: 50 * size,
      guarantees: 30 * size,
      finding: wide(Math.max(1, 200 * size)),
    }),
  'rules of many names': (size) =>
    documentOf({
      violators: 100 * size,
      others: 200,
      guarantees: 100 * size,
      established: 'responders',
      activation: wide(200),
    }),
  'a long drafting log': (size) =>
    documentOf({
      violators: 150 * size,
      protected: 200 * size,
      responders: 150 * size,
      rounds: 300 * size,
      seats: 300 * size,
      guarantees: 20 * size,
      kinds: 1,
      established: 'responders',
    }),
  'coalitions of everybody': (size) =>
    documentOf({
      protected: 200 * size,
      responders: 150 * size,
      members: 299 * size,
      rounds: 300 * size,
      guarantees: 10 * size,
      kinds: 1,
      established: 'responders',
    }),
  'long titles': (size) =>
    documentOf({
      violators: 20 * size,
      guarantees: 20 * size,
      verifiers: 20 * size,
      title: 4_000,
    }),
  'many cites': (size) =>
    documentOf({ violators: 20 * size, guarantees: 20 * size, verifiers: 20 * size, cites: 50 }),
};
