/**
 * Documents of any size, made from the numbers of what they hold.
 *
 * Everything in them is the best of its kind, so that scoring has to look at every gate. The benchmark of the worst
 * documents is made of them, and so are the tests of what is too large.
 */
import type { Agreement } from 'casus-foederis';

/** A list of a length, which is rounded. */
export const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length: Math.max(0, Math.round(length)) }, (_, index) => item(index));

type Rule = Agreement['verification'][number]['finding'];

/** How many there are of everything: one of each, and no verifier, unless given. */
export interface Numbers {
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

/** The kinds of breach. */
export const KINDS = [
  'major-offensive',
  'limited-incursion',
  'stand-off-strike',
  'force-build-up',
  'withdrawal-failure',
  'monitor-obstruction',
  'blockade',
  'covert-attack',
];

/** A document that holds these numbers of everything. */
export const documentOf = (numbers: Numbers): Agreement => {
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

/** A rule that any of some parties fulfils, who are among the others of a document. */
export const wide = (names: number): Rule => ({ anyOf: many(names, (index) => `x${index}`) });
