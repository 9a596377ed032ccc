import { inspect } from 'node:util';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { issueText, showPath } from '../../src/issue/issue.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { MOST_DEPTH, MOST_VALUES } from '../../src/reading/limits.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import {
  anyValue,
  bottomless,
  cyclic,
  refusing,
  spoilt,
  throwing,
} from '../arbitraries/hostile.ts';
import { baseline, deal, guarantee, round, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';

/** The problems of an input, as `code path`, with what was meant behind them. */
const problems = (input: unknown): readonly string[] => {
  const read = parseAgreement(input);
  return E.isRight(read)
    ? []
    : read.left.map(
        ({ code, path, suggestion }) =>
          `${code} ${showPath(path)}${suggestion === undefined ? '' : `: ${suggestion}`}`,
      );
};

/** A document with other values at the top, right or wrong. */
const document = (change: Readonly<Record<string, unknown>>): unknown => ({ ...deal(), ...change });
/** A document without one of its fields. */
const lacking = (field: keyof Agreement): unknown => {
  const { [field]: _, ...rest } = deal();
  return rest;
};
const verified = (change: Readonly<Record<string, unknown>>) =>
  document({ verification: [{ ...verifier(), ...change }] });
const guaranteed = (change: Readonly<Record<string, unknown>>) =>
  document({ guarantees: [{ ...guarantee(), ...change }] });
const triggered = (change: Readonly<Record<string, unknown>>) =>
  guaranteed({ trigger: { ...guarantee().trigger, ...change } });
const drafted = (change: Readonly<Record<string, unknown>>) =>
  document({ drafting: [{ ...round(), ...change }] });
/** A document with bodies behind its four parties, by how they decide. */
const bodies = (rules: Readonly<Record<string, unknown>>) =>
  document({
    parties: [
      ...deal().parties,
      ...Object.entries(rules).map(([id, decides]) => ({ id, name: id, kind: 'council', decides })),
    ],
  });
const measures = (...any: unknown[]) => triggered({ threshold: 'measurable', measures: { any } });

describe('a reference to something that is not declared', () => {
  it.each<[string, unknown, string]>([
    ['a party', document({ constrains: ['rus'] }), 'constrains[0]: did you mean `ru`?'],
    ['a party unlike any', document({ protects: ['atlantis'] }), 'protects[0]'],
    [
      'a bound party',
      document({ baselines: [baseline({ binds: ['rus'] })] }),
      'baselines[0].binds[0]: did you mean `ru`?',
    ],
    [
      'an operator',
      verified({ operators: ['uss'] }),
      'verification[0].operators[0]: did you mean `us`?',
    ],
    [
      'a signatory',
      document({ instrument: { form: 'statement', signatories: ['uaa'] } }),
      'instrument.signatories[0]: did you mean `ua`?',
    ],
    [
      'a member',
      document({
        parties: [...deal().parties, { id: 'eu', name: 'EU', kind: 'coalition', members: ['fra'] }],
      }),
      'parties[4].members[0]',
    ],
    [
      'a responder',
      guaranteed({ responders: [{ ...guarantee().responders[0], party: 'uss' }] }),
      'guarantees[0].responders[0].party: did you mean `us`?',
    ],
    ['a seat', drafted({ seats: { uaa: 'leading' } }), 'drafting[0].seats.uaa: did you mean `ua`?'],
    [
      'a party in a rule',
      verified({ finding: { allOf: ['us', { anyOf: ['gbr'] }] } }),
      'verification[0].finding.allOf[1].anyOf[0]: did you mean `gb`?',
    ],
    [
      'a voter',
      verified({ finding: { quota: 1, votes: { uss: 1 } } }),
      'verification[0].finding.votes.uss: did you mean `us`?',
    ],
    [
      'a party behind `unless`',
      triggered({ activation: { unless: 'gbr' } }),
      'guarantees[0].trigger.activation.unless: did you mean `gb`?',
    ],
    [
      'a party that renews',
      guaranteed({ renewal: 'gbr' }),
      'guarantees[0].renewal: did you mean `gb`?',
    ],
    [
      'a judge',
      guaranteed({ conditions: [{ kind: 'void-if', event: 'a strike', adjudicator: 'gbr' }] }),
      'guarantees[0].conditions[0].adjudicator: did you mean `gb`?',
    ],
    [
      'one who controls',
      guaranteed({
        conditions: [
          { kind: 'void-if', event: 'a strike', adjudicator: 'gb', controlledBy: ['rus'] },
        ],
      }),
      'guarantees[0].conditions[0].controlledBy[0]: did you mean `ru`?',
    ],
    [
      'a baseline',
      verified({ watches: ['lines'] }),
      'verification[0].watches[0]: did you mean `line`?',
    ],
    [
      'a verifier',
      triggered({ established: { verifier: 'misson' } }),
      'guarantees[0].trigger.established.verifier: did you mean `mission`?',
    ],
    [
      'a guarantee',
      guaranteed({ follows: 'pledg' }),
      'guarantees[0].follows: did you mean `pledge`?',
    ],
    ['a term', drafted({ terms: ['lin'] }), 'drafting[0].terms[0]: did you mean `line`?'],
    [
      'a source',
      document({ cites: [{ source: 'txt', at: 'p. 1' }] }),
      'cites[0].source: did you mean `text`?',
    ],
    [
      'a source of an element',
      drafted({ cites: [{ source: 'txt', at: 'p. 1' }] }),
      'drafting[0].cites[0].source: did you mean `text`?',
    ],
  ])('is refused: %s', (_, input, problem) => {
    expect(problems(input)).toEqual([`unknown-reference ${problem}`]);
  });

  it.each<[string, unknown, string]>([
    [
      'forbidden',
      document({ baselines: [baseline({ forbids: ['major-offensiv'] })] }),
      'baselines[0].forbids[0]: did you mean `major-offensive`?',
    ],
    [
      'answered',
      guaranteed({ breaches: ['blokade'] }),
      'guarantees[0].breaches[0]: did you mean `blockade`?',
    ],
    [
      'in scope',
      document({ scope: { breaches: ['blokade'], reason: 'a truce at sea' } }),
      'scope.breaches[0]: did you mean `blockade`?',
    ],
  ])('is refused: a kind of breach that is %s', (_, input, problem) => {
    expect(problems(input)).toEqual([`unknown-breach ${problem}`]);
  });

  it('is taken where the app has declared it', () => {
    const input = deal({ baselines: [baseline({ forbids: ['spoofing'] })], guarantees: [] });
    expect(E.isRight(parseAgreement(input, { breachKinds: ['spoofing'] }))).toBe(true);
    expect(problems(input)).toEqual(['unknown-breach baselines[0].forbids[0]']);
  });
});

describe('what contradicts itself is refused', () => {
  const [party] = deal().parties;
  const [source] = deal().sources;
  const two = [guarantee({ id: 'a', follows: 'b' }), guarantee({ id: 'b', follows: 'a' })];
  const beside = guarantee({ id: 'c', follows: 'a' });

  it.each<[string, unknown, readonly string[]]>([
    [
      'a party declared twice',
      document({ parties: [...deal().parties, party] }),
      ['duplicate-id parties[4].id'],
    ],
    [
      'a source declared twice',
      document({ sources: [...deal().sources, source] }),
      ['duplicate-id sources[2].id'],
    ],
    ['an element called like another', drafted({ id: 'line' }), ['duplicate-id drafting[0].id']],
    ...(
      [
        ['protects', document({ protects: ['ua', 'gb', 'ua'] }), 'protects[2]'],
        ['constrains', document({ constrains: ['ru', 'ru'] }), 'constrains[1]'],
        [
          'members',
          document({ parties: [...deal().parties.slice(1), { ...party, members: ['us', 'us'] }] }),
          'parties[3].members[1]',
        ],
        [
          'scope.breaches',
          document({ scope: { breaches: ['blockade', 'blockade'], reason: 'a truce at sea' } }),
          'scope.breaches[1]',
        ],
        [
          'signatories',
          document({ instrument: { form: 'statement', signatories: ['ua', 'ua'] } }),
          'instrument.signatories[1]',
        ],
        [
          'ratifiedBy',
          document({
            instrument: { form: 'statement', signatories: [], ratifiedBy: ['ua', 'ua'] },
          }),
          'instrument.ratifiedBy[1]',
        ],
        [
          'binds',
          document({ baselines: [baseline({ binds: ['ru', 'ru'] })] }),
          'baselines[0].binds[1]',
        ],
        [
          'forbids',
          document({ baselines: [baseline({ forbids: ['blockade', 'blockade'] })] }),
          'baselines[0].forbids[1]',
        ],
        ['operators', verified({ operators: ['us', 'us'] }), 'verification[0].operators[1]'],
        ['watches', verified({ watches: ['line', 'line'] }), 'verification[0].watches[1]'],
        [
          'protects of a guarantee',
          guaranteed({ protects: ['ua', 'ua'] }),
          'guarantees[0].protects[1]',
        ],
        [
          'breaches',
          guaranteed({ breaches: ['blockade', 'blockade'] }),
          'guarantees[0].breaches[1]',
        ],
        [
          'controlledBy',
          guaranteed({
            conditions: [
              { kind: 'void-if', event: 'a strike', adjudicator: 'gb', controlledBy: ['ru', 'ru'] },
            ],
          }),
          'guarantees[0].conditions[0].controlledBy[1]',
        ],
      ] as const
    ).map(([field, input, place]): [string, unknown, readonly string[]] => [
      `an entry of ${field} that is repeated`,
      input,
      [`duplicate-id ${place}`],
    ]),
    [
      'every entry that is repeated, and an unknown one once',
      document({ protects: ['ua', 'ua', 'ua', 'atlantis', 'atlantis'] }),
      [
        'duplicate-id protects[1]',
        'duplicate-id protects[2]',
        'unknown-reference protects[3]',
        'duplicate-id protects[4]',
      ],
    ],
    [
      'a party called like a marker',
      document({ parties: [...deal().parties, { ...party, id: 'unknown' }] }),
      ['reserved-id parties[4].id'],
    ],
    [
      'a guarantee that follows itself',
      guaranteed({ follows: 'pledge' }),
      ['ladder-loop guarantees[0].follows'],
    ],
    [
      'a ladder that loops',
      document({ guarantees: two }),
      ['ladder-loop guarantees[0].follows', 'ladder-loop guarantees[1].follows'],
    ],
    [
      'only the rungs in the loop',
      document({ guarantees: [beside, ...two] }),
      ['ladder-loop guarantees[1].follows', 'ladder-loop guarantees[2].follows'],
    ],
    [
      'a ladder that loops by one of several rungs before',
      document({
        guarantees: [
          guarantee({ id: 'a' }),
          guarantee({ id: 'b', follows: ['a', 'd'] }),
          guarantee({ id: 'c', follows: ['b'] }),
          guarantee({ id: 'd', follows: ['a', 'c'] }),
          guarantee({ id: 'e', follows: ['d', 'a'] }),
        ],
      }),
      [
        'ladder-loop guarantees[1].follows',
        'ladder-loop guarantees[2].follows',
        'ladder-loop guarantees[3].follows',
      ],
    ],
    [
      'a body that decides by itself',
      bodies({ council: { allOf: ['us', { apartFrom: 'violator', rule: 'council' }] } }),
      ['rule-loop parties[4].decides'],
    ],
    [
      'only the bodies that decide by each other',
      bodies({
        union: { share: 'majority', of: ['us', 'council'] },
        council: { quota: 1, votes: { committee: 1 } },
        committee: { unless: 'council' },
        chamber: 'committee',
      }),
      ['rule-loop parties[5].decides', 'rule-loop parties[6].decides'],
    ],
    [
      'a side with somebody who is not constrained',
      document({ sides: [['ru', 'us']] }),
      ['side-mismatch sides[0][1]'],
    ],
    [
      'somebody on two sides',
      document({ constrains: ['ru', 'us'], sides: [['ru'], ['us', 'ru']] }),
      ['side-mismatch sides[1][1]'],
    ],
    [
      'a share above the whole',
      verified({ finding: { share: '3/2', of: ['us', 'gb'] } }),
      ['unreachable-quota verification[0].finding.share'],
    ],
    [
      'more consents than there are',
      verified({ finding: { atLeast: 3, of: ['us', 'gb'] } }),
      ['unreachable-quota verification[0].finding.atLeast'],
    ],
    [
      'more votes than there are',
      verified({ finding: { quota: 4, votes: { us: 1, gb: 2 } } }),
      ['unreachable-quota verification[0].finding.quota'],
    ],
    [
      'a quota out of reach, further down',
      verified({ finding: { unless: { atLeast: 2, of: ['us'] } } }),
      ['unreachable-quota verification[0].finding.unless.atLeast'],
    ],
    [
      'two deadlines for a stage',
      guaranteed({ timeline: [...guarantee().timeline, ...guarantee().timeline] }),
      ['duplicate-stage guarantees[0].timeline[1].stage'],
    ],
    [
      'a measurable threshold without measures',
      triggered({ threshold: 'measurable' }),
      ['measure-mismatch guarantees[0].trigger.measures'],
    ],
    [
      'measures of a threshold in words',
      triggered({ measures: { any: [{ quantity: 'troops', atLeast: 1 }] } }),
      ['measure-mismatch guarantees[0].trigger.measures'],
    ],
  ])('%s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected);
  });
});

describe('what is not written as it must be is refused', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['a negative duration', verified({ detects: '-P1D' }), ['bad-format verification[0].detects']],
    ['a duration in words', verified({ finds: '72 hours' }), ['bad-format verification[0].finds']],
    ['an empty duration', guaranteed({ term: 'P' }), ['bad-format guarantees[0].term']],
    [
      'a duration that is a number',
      verified({ detects: 24 }),
      ['not-a-choice verification[0].detects'],
    ],
    ['a day that does not exist', document({ date: '2025-02-30' }), ['bad-format date']],
    ['a month that does not exist', drafted({ date: '2025-13' }), ['bad-format drafting[0].date']],
    ['a date in words', document({ date: '19 December 2025' }), ['bad-format date']],
    ['an id that is no slug', document({ id: 'A Deal' }), ['bad-format id']],
    [
      'a level off the ladder',
      verified({ access: 'notifed' }),
      ['not-a-choice verification[0].access: did you mean `notified`?'],
    ],
    [
      'a role off the ladder',
      drafted({ seats: { ua: 'leadng' } }),
      ['not-a-choice drafting[0].seats.ua: did you mean `leading`?'],
    ],
    [
      'a measure below zero',
      measures({ quantity: 'troops', atLeast: -1 }),
      ['out-of-range guarantees[0].trigger.measures.any[0].atLeast'],
    ],
    [
      'votes below zero',
      verified({ finding: { quota: 1, votes: { us: -1, gb: 3 } } }),
      ['out-of-range verification[0].finding.votes.us'],
    ],
    [
      'half a vote',
      verified({ finding: { quota: 1, votes: { us: 1.5 } } }),
      ['wrong-type verification[0].finding.votes.us'],
    ],
    [
      'a quota of nothing',
      verified({ finding: { quota: 0, votes: { us: 1 } } }),
      ['out-of-range verification[0].finding.quota'],
    ],
    [
      'a rule that asks nobody',
      verified({ finding: { allOf: [] } }),
      ['out-of-range verification[0].finding.allOf'],
    ],
    [
      'a rule without its list',
      verified({ finding: { atLeast: 2 } }),
      ['missing verification[0].finding.of'],
    ],
    [
      'a measure of the wrong kind',
      measures({ quantity: 'duration', atLeast: 3 }),
      ['wrong-type guarantees[0].trigger.measures.any[0].atLeast'],
    ],
    ['a rule that is a number', verified({ finding: 5 }), ['not-a-choice verification[0].finding']],
    [
      'two rules in one',
      verified({ finding: { allOf: ['us'], anyOf: ['gb'] } }),
      ['not-a-choice verification[0].finding'],
    ],
    ['no purpose', document({ purpose: [] }), ['out-of-range purpose']],
    ['a list that is none', document({ baselines: {} }), ['wrong-type baselines']],
    ['a text that is none', document({ title: 5 }), ['wrong-type title']],
    ['a field too many', document({ colour: 'red' }), ['unknown-field colour']],
    ['a field too few', lacking('title'), ['missing title']],
    [
      'a field with a slip',
      { ...(lacking('protects') as object), protect: ['ua'] },
      ['missing protects', 'unknown-field protect: did you mean `protects`?'],
    ],
    [
      'another version',
      document({ schema: 'casus-foederis/agreement@3' }),
      ['wrong-version schema'],
    ],
    [
      'the version before',
      document({ schema: 'casus-foederis/agreement@1' }),
      [
        'wrong-version schema: `upgrade` writes it anew as far as that needs no reading, and lists the rest',
      ],
    ],
    ['no version', lacking('schema'), ['missing schema']],
  ])('%s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected);
  });

  it.each([null, undefined, 'a text', 5, true, [], () => 'a function', Symbol('a symbol'), 5n])(
    'what is no document at all: %o',
    (input) => {
      expect(problems(input)).toHaveLength(1);
    },
  );
});

describe('a rule that fits no form', () => {
  it.each<[string, unknown]>([
    ['a number', 5],
    ['two rules in one', { allOf: ['us'], anyOf: ['gb'] }],
    ['an empty object', {}],
  ])('is told what a rule is: %s', (_, finding) => {
    const read = parseAgreement(verified({ finding }));
    expect(E.isLeft(read) && read.left[0].expected).toMatch(/^a decision rule: a party, `allOf`/);
  });
});

describe('all problems', () => {
  it('are told at once, those of shape and those of reference', () => {
    expect(
      problems(
        document({
          date: '2025-02-30',
          protects: ['atlantis'],
          constrains: 'ru',
          verification: [{ ...verifier(), access: 'x', finding: 'gbr' }],
        }),
      ),
    ).toEqual([
      'bad-format date',
      'wrong-type constrains',
      'not-a-choice verification[0].access',
      'unknown-reference protects[0]',
      'unknown-reference verification[0].finding: did you mean `gb`?',
    ]);
  });
});

describe('an agreement that can be read', () => {
  it('is equal to the input and shares nothing with it', () => {
    const objectsIn = (value: unknown): object[] =>
      typeof value === 'object' && value !== null
        ? [value, ...Object.values(value).flatMap(objectsIn)]
        : [];
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const before = structuredClone(agreement);
        const read = parseAgreement(agreement);
        expect(read).toEqual(E.right(agreement));
        expect(agreement).toEqual(before);
        const shared = new Set(objectsIn(agreement));
        expect(objectsIn(E.isRight(read) && read.right).some((one) => shared.has(one))).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('is itself again once it has been written and read', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const read = parseAgreement(JSON.parse(JSON.stringify(agreement)));
        expect(read).toEqual(E.right(agreement));
        const again = parseAgreement(JSON.parse(JSON.stringify(E.isRight(read) && read.right)));
        expect(JSON.stringify(again)).toBe(JSON.stringify(read));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('whatever the input', () => {
  /** An input is told apart from a changed one by all that can be seen of it. */
  const seen = (input: unknown) => inspect(input, { depth: null, maxArrayLength: null });

  it.each<[string, fc.Arbitrary<unknown>]>([
    ['anything at all', anyValue],
    ['any JSON', fc.jsonValue()],
    ['an agreement with parts out of place', spoilt],
    [
      'anything in place of a list',
      fc
        .tuple(anyAgreement, fc.constantFrom('parties', 'guarantees', 'drafting'), anyValue)
        .map(([agreement, list, value]) => ({ ...agreement, [list]: value })),
    ],
  ])('nothing is thrown or changed, and every problem has a sentence: %s', (_, values) => {
    fc.assert(
      fc.property(values, (input) => {
        const before = seen(input);
        const read = parseAgreement(input);
        expect(seen(input)).toBe(before);
        if (E.isRight(read)) expect(parseAgreement(read.right)).toEqual(read);
        else for (const issue of read.left) expect(issueText(issue)).toContain(': expected ');
      }),
      { numRuns: RUNS },
    );
  });

  it.each<[string, unknown, string]>([
    ['holds itself', cyclic(), 'too-deep'],
    ['throws when it is read again', throwing('second'), 'unreadable'],
    ['refuses everything', refusing(), 'unreadable'],
  ])('an object that %s is one problem', (_, input, code) => {
    const read = parseAgreement(input);
    expect(E.isLeft(read) && read.left.map((issue) => issue.code)).toEqual([code]);
  });

  it('an object that has no bottom is refused', () => {
    expect(E.isLeft(parseAgreement(bottomless()))).toBe(true);
  });

  it('an object that throws when it is read is told of, and so is what else is missing', () => {
    const read = parseAgreement(throwing());
    const found = E.isLeft(read) ? read.left : [];
    expect(found[0]).toMatchObject({ code: 'unreadable', path: ['parties'] });
    expect(found.slice(1).map(({ code }) => code)).toEqual(Array(13).fill('missing'));
  });

  it('a field that is called like a prototype is a field like any other', () => {
    const polluting = JSON.parse(
      JSON.stringify(deal()).replace('"seats":{', '"seats":{"__proto__":"leading",'),
    );
    expect(problems(polluting)).toEqual(['unknown-reference drafting[0].seats.__proto__']);
    expect(Object.hasOwn(Object.prototype, 'leading')).toBe(false);
  });

  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((rule) => ({ unless: rule }), 'us');

  it(`nests up to ${MOST_DEPTH} levels deep`, () => {
    const above = 3;
    expect(problems(verified({ finding: nested(MOST_DEPTH - above) }))).toEqual([]);
    expect(problems(verified({ finding: nested(MOST_DEPTH - above + 1) }))[0]).toMatch(
      /^too-deep /,
    );
    expect(problems(nested(100_000))[0]).toMatch(/^too-deep /);
  });

  it(`holds up to ${MOST_VALUES} values`, () => {
    const cited = (count: number) => document({ notes: Array.from({ length: count }) });
    expect(problems(cited(MOST_VALUES + 1))).toEqual(['too-large notes']);
    expect(problems(cited(MOST_VALUES - 10))).toEqual(['too-large (document)']);
    expect(problems(cited(1_000))).toEqual(['wrong-type notes']);
  });
});
