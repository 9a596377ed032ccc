import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { mutualDefence } from '../../src/guarantees/mutual-defence.ts';
import { responseLadder } from '../../src/guarantees/response-ladder.ts';
import type { Issue, Path } from '../../src/issue/issue.ts';
import { issueText } from '../../src/issue/issue.ts';
import { reference } from '../../src/model/terms.ts';
import type { CanonicalTerms, GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { expandModels } from '../../src/reading/expand-models.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { deal, guarantee, round } from '../model/document.ts';

const TERMS: CanonicalTerms = {
  trigger: { threshold: 'described', established: 'responders', activation: 'us' },
  responders: [{ party: 'us', duty: 'may', responses: [], capability: 'none' }],
  timeline: [],
  term: 'indefinite',
  exitNotice: 'no-exit',
  conditions: [],
};

/** A model that makes of a list of parties what a test asks for. */
const modelThat = (make: (helpers: readonly string[]) => unknown): GuaranteeModel => ({
  id: 'help',
  title: 'Help',
  why: 'A test asks for it.',
  sources: ['This test'],
  schema: z.strictObject({ helpers: z.array(reference('a party')).min(1) }),
  // The contract forbids what some tests return; a document must not suffer from who breaks it.
  toGuarantee: (parameters) =>
    make(
      (parameters as { readonly helpers: string[] } | undefined)?.helpers ?? [],
    ) as CanonicalTerms,
  improvements: [],
  examples: { valid: [], invalid: [] },
});

/** One guarantee, or a rung, of each helper. */
const help = modelThat((helpers) =>
  helpers.map((party) => ({
    ...TERMS,
    responders: [{ party, duty: 'may', responses: [], capability: 'none' }],
  })),
);

const entry = (helpers: readonly string[], change: object = {}): object => ({
  id: 'aid',
  model: 'help',
  protects: ['ua'],
  breaches: ['major-offensive'],
  parameters: { helpers },
  ...change,
});

const document = (guarantees: readonly object[], change: object = {}): unknown => ({
  ...deal(),
  guarantees,
  ...change,
});

const issuesOf = (input: unknown, models: readonly GuaranteeModel[] = [help]): readonly Issue[] => {
  const read = parseAgreement(input, { models });
  return E.isLeft(read) ? read.left : [];
};

const told = (issues: readonly Issue[]): { readonly code: string; readonly path: Path }[] =>
  issues.map(({ code, path }) => ({ code, path }));

const guaranteesOf = (input: unknown, models: readonly GuaranteeModel[] = [help]) => {
  const read = parseAgreement(input, { models });
  if (E.isLeft(read)) throw new Error(read.left.map(issueText).join('\n'));
  return read.right.guarantees;
};

describe('a document without models', () => {
  it('is left as it is', () => {
    const plain = document([guarantee(), guarantee({ id: 'other', model: 'canonical' })]);
    const { document: whole, sound } = expandModels(plain, STANDARD_MODELS);
    expect(whole).toBe(plain);
    expect(sound).toBe(plain);
  });

  it.each([undefined, null, 'text', 7, [], {}, { guarantees: 'none' }, { guarantees: [null, 3] }])(
    'may be anything: %j',
    (input) => {
      expect(expandModels(input, STANDARD_MODELS).sound).toBe(input);
    },
  );
});

describe('a model that was not given', () => {
  it('is named, with the nearest and with those that were', () => {
    const input = document([entry(['us'], { model: 'mutual-defense' })]);
    const [issue, ...others] = issuesOf(input, [mutualDefence, responseLadder]);
    expect(others).toStrictEqual([]);
    expect(issue).toStrictEqual({
      code: 'unknown-model',
      path: ['guarantees', 0, 'model'],
      found: '"mutual-defense"',
      expected: 'one of the models given: `mutual-defence`, `response-ladder`, `canonical`',
      suggestion: 'did you mean `mutual-defence`?',
    });
  });

  it('may be of the one who writes, where no name is near', () => {
    const input = document([entry(['us'], { model: 'per-violation-bond' })]);
    expect(issuesOf(input).map(({ suggestion }) => suggestion)).toStrictEqual([
      'pass a model of your own as `models`, which only code can do',
    ]);
  });

  it.each([7, null, {}, ''])('may have no name at all: %j', (model) => {
    expect(told(issuesOf(document([entry(['us'], { model })])))).toStrictEqual([
      { code: 'unknown-model', path: ['guarantees', 0, 'model'] },
    ]);
  });

  it('leaves the rest of its entry to be looked at', () => {
    const input = document([entry(['us'], { model: 'hepl', protects: ['uk'], follows: 'pledge' })]);
    expect(told(issuesOf(input))).toStrictEqual([
      { code: 'unknown-model', path: ['guarantees', 0, 'model'] },
      { code: 'unknown-reference', path: ['guarantees', 0, 'protects', 0] },
      { code: 'unknown-reference', path: ['guarantees', 0, 'follows'] },
    ]);
  });
});

describe('a model that fails', () => {
  const circle: Record<string, unknown> = {};
  circle['itself'] = circle;

  it.each<[string, () => unknown, string]>([
    [
      'throws',
      () => {
        throw new Error('no idea');
      },
      'an exception: no idea',
    ],
    [
      'throws what is no error',
      () => {
        throw { reason: 'none' };
      },
      'an exception: {"reason":"none"}',
    ],
    ['returns nothing', () => undefined, 'nothing'],
    ['returns no rungs', () => [], 'no guarantee at all'],
    ['returns a text', () => 'help', '"help"'],
    [
      'returns a promise',
      () => Promise.resolve(TERMS),
      'one whose trigger is nothing, not an object',
    ],
    [
      'leaves out the responders',
      () => ({ ...TERMS, responders: undefined }),
      'one whose responders is nothing, not a list',
    ],
    [
      'adds a field of its own',
      () => ({ ...TERMS, id: 'mine' }),
      'one whose id is "mine", not only the fields of the codebook',
    ],
    [
      'gets a rung wrong',
      () => [TERMS, { ...TERMS, term: 'for ever' }],
      'one whose term is "for ever", not an ISO 8601 duration such as `PT72H` or `P15D`, or one of `indefinite`, `unspecified`, `unknown`, `not-looked-up`',
    ],
    ['goes round in circles', () => circle, 'one whose trigger is nothing, not an object'],
  ])('by what it %s is told of at its entry', (_, make, found) => {
    const input = document([guarantee(), entry(['us'])]);
    expect(issuesOf(input, [modelThat(make)])).toStrictEqual([
      {
        code: 'model-failed',
        path: ['guarantees', 1],
        found,
        expected: 'a canonical guarantee from `help`',
      },
    ]);
  });

  it.each([
    ['as a whole', z.unknown()],
    ['after its fields', z.strictObject({ helpers: z.array(z.string()) })],
  ])('by a schema that throws %s is told of in the words of the schema', (_, inner) => {
    const schema = inner.transform(() => {
      throw new Error('no schema');
    });
    const [issue] = issuesOf(document([entry(['us'])]), [{ ...help, schema }]);
    expect(issue).toMatchObject({
      code: 'model-failed',
      path: ['guarantees', 0],
      found: 'an exception: no schema',
    });
  });
});

describe('an entry of a model', () => {
  it('keeps what it says beside its parameters', () => {
    const instrument = { form: 'signed-treaty', signatories: ['us'] };
    const condition = { kind: 'void-if', event: 'Provocation', adjudicator: 'us' };
    const cites = [{ source: 'text', at: 'Art. 5' }];
    const change = { title: 'Aid', instrument, conditions: [condition], cites, notes: 'None.' };
    expect(guaranteesOf(document([entry(['us'], change)]))).toStrictEqual([
      {
        id: 'aid',
        protects: ['ua'],
        breaches: ['major-offensive'],
        ...TERMS,
        ...change,
        origin: { model: 'help', id: 'aid', parameters: { helpers: ['us'] } },
      },
    ]);
  });

  it('may be of a model without parameters', () => {
    const plain = { ...modelThat(() => TERMS), schema: z.strictObject({}).optional() };
    const { parameters: _, ...rest } = entry([]) as Record<string, unknown>;
    expect(guaranteesOf(document([rest]), [plain])[0]?.origin).toStrictEqual({
      model: 'help',
      id: 'aid',
      parameters: null,
    });
  });

  it('shares nothing with the document it was read from', () => {
    const helpers = ['us'];
    const input = document([entry(helpers)]);
    const [aid] = guaranteesOf(input);
    helpers.push('gb');
    expect(aid?.origin?.parameters).toStrictEqual({ helpers: ['us'] });
  });

  it('is told of all its own problems at the place where they are', () => {
    const input = document([
      guarantee(),
      entry([], { breeches: [], instrument: { form: 'oral', signatories: [] } }),
    ]);
    expect(told(issuesOf(input))).toStrictEqual([
      { code: 'out-of-range', path: ['guarantees', 1, 'parameters', 'helpers'] },
      { code: 'not-a-choice', path: ['guarantees', 1, 'instrument', 'form'] },
      { code: 'unknown-field', path: ['guarantees', 1, 'breeches'] },
    ]);
  });
});

describe('a ladder', () => {
  const ladder = entry(['us', 'gb', 'us']);

  it('has rungs with numbers, each following the one before', () => {
    const rungs = guaranteesOf(document([guarantee(), { ...ladder, follows: 'pledge' }]));
    expect(rungs.map(({ id, follows }) => ({ id, follows }))).toStrictEqual([
      { id: 'pledge', follows: undefined },
      { id: 'aid.1', follows: 'pledge' },
      { id: 'aid.2', follows: 'aid.1' },
      { id: 'aid.3', follows: 'aid.2' },
    ]);
    expect(rungs.slice(1).map(({ origin }) => origin?.id)).toStrictEqual(['aid', 'aid', 'aid']);
  });

  it('is followed by what follows its last rung', () => {
    const [next] = guaranteesOf(document([guarantee({ follows: 'aid' }), ladder]));
    expect(next?.follows).toBe('aid.3');
  });

  it('is all of its rungs where terms are listed', () => {
    const input = document([ladder], {
      drafting: [round({ terms: ['line', 'aid'] }), round({ id: 'again', terms: ['aid.2'] })],
    });
    const read = parseAgreement(input, { models: [help] });
    expect(E.isRight(read) && read.right.drafting.map(({ terms }) => terms)).toStrictEqual([
      ['line', 'aid.1', 'aid.2', 'aid.3'],
      ['aid.2'],
    ]);
  });

  it('cannot follow itself', () => {
    const issues = told(
      issuesOf(document([guarantee({ follows: 'aid' }), { ...ladder, follows: 'pledge' }])),
    );
    expect(issues).toContainEqual({ code: 'ladder-loop', path: ['guarantees', 0, 'follows'] });
    expect(issues).toContainEqual({ code: 'ladder-loop', path: ['guarantees', 1, 'follows'] });
    expect(issues).toHaveLength(2);
  });

  it('needs an id of its own, though no rung has it', () => {
    expect(told(issuesOf(document([{ ...ladder, id: 'line' }])))).toStrictEqual([
      { code: 'duplicate-id', path: ['guarantees', 0, 'id'] },
    ]);
    const twice = issuesOf(document([ladder, guarantee({ id: 'aid.2' })]));
    expect(told(twice)).toStrictEqual([{ code: 'duplicate-id', path: ['guarantees', 1, 'id'] }]);
  });

  it('has the title and the breaches of a rung where the rung has its own', () => {
    const model = modelThat(() => [
      TERMS,
      { ...TERMS, title: 'More', breaches: ['blockade'], notes: undefined },
    ]);
    const rungs = guaranteesOf(document([entry(['us'], { title: 'Aid' })]), [model]);
    expect(rungs.map(({ title, breaches }) => ({ title, breaches }))).toStrictEqual([
      { title: 'Aid', breaches: ['major-offensive'] },
      { title: 'More', breaches: ['blockade'] },
    ]);
  });
});

describe('a problem that is seen only in the canonical form', () => {
  it.each<[string, object, Path]>([
    ['a party in a parameter', entry(['us', 'gbr']), ['parameters', 'helpers', 1]],
    ['a party that it protects', entry(['us'], { protects: ['ua', 'uk'] }), ['protects', 1]],
    [
      'the judge of a condition beside the model',
      entry(['us'], {
        conditions: [
          { kind: 'void-if', event: 'One', adjudicator: 'us' },
          { kind: 'void-if', event: 'Two', adjudicator: { anyOf: ['us', 'usa'] } },
        ],
      }),
      ['conditions', 1, 'adjudicator', 'anyOf', 1],
    ],
    ['a source', entry(['us'], { cites: [{ source: 'txt', at: 'pt 1' }] }), ['cites', 0, 'source']],
  ])('is told at its place as written: %s', (_, written, path) => {
    expect(told(issuesOf(document([guarantee(), written])))).toStrictEqual([
      { code: 'unknown-reference', path: ['guarantees', 1, ...path] },
    ]);
  });

  it('is told once, however many rungs have it, and wherever it stands', () => {
    const input = document([entry(['us', 'gbr', 'us', 'gbr'], { protects: ['uk'] })]);
    expect(told(issuesOf(input))).toStrictEqual([
      { code: 'unknown-reference', path: ['guarantees', 0, 'protects', 0] },
      { code: 'unknown-reference', path: ['guarantees', 0, 'parameters', 'helpers', 1] },
      { code: 'unknown-reference', path: ['guarantees', 0, 'parameters', 'helpers', 3] },
    ]);
  });

  it('is told at the condition of the model, apart from those beside it', () => {
    const model = modelThat(([judge]) => ({
      ...TERMS,
      conditions: [{ kind: 'precondition', event: 'A truce', adjudicator: judge }],
    }));
    const input = document([
      entry(['judge'], {
        conditions: [{ kind: 'void-if', event: 'Other', adjudicator: 'arbiter' }],
      }),
    ]);
    expect(told(issuesOf(input, [model]))).toStrictEqual([
      { code: 'unknown-reference', path: ['guarantees', 0, 'parameters', 'helpers', 0] },
      { code: 'unknown-reference', path: ['guarantees', 0, 'conditions', 0, 'adjudicator'] },
    ]);
  });

  it('is told at all of the parameters where the model made it up', () => {
    const model = modelThat(() => ({
      ...TERMS,
      trigger: { ...TERMS.trigger, activation: { atLeast: 2, of: ['us'] } },
      responders: [{ party: 'nato', duty: 'may', responses: [], capability: 'none' }],
    }));
    expect(told(issuesOf(document([entry(['us'])]), [model]))).toStrictEqual([
      { code: 'unknown-reference', path: ['guarantees', 0, 'parameters'] },
      { code: 'unreachable-quota', path: ['guarantees', 0, 'parameters'] },
    ]);
  });

  it('keeps its place in canonical entries behind a ladder', () => {
    const input = document([
      entry(['us', 'gb']),
      guarantee({ protects: ['uk'] }),
      { ...guarantee({ id: 'next' }), term: 'for ever' },
    ]);
    expect(told(issuesOf(input))).toStrictEqual([
      { code: 'bad-format', path: ['guarantees', 2, 'term'] },
      { code: 'unknown-reference', path: ['guarantees', 1, 'protects', 0] },
    ]);
  });

  it('keeps its place behind an entry with problems of its own', () => {
    const input = document([entry([]), { ...guarantee(), term: 'for ever', protects: ['uk'] }]);
    expect(told(issuesOf(input))).toStrictEqual([
      { code: 'out-of-range', path: ['guarantees', 0, 'parameters', 'helpers'] },
      { code: 'bad-format', path: ['guarantees', 1, 'term'] },
      { code: 'unknown-reference', path: ['guarantees', 1, 'protects', 0] },
    ]);
  });
});

describe('`model: canonical`', () => {
  const { id, protects, breaches, ...parameters } = guarantee();
  const written = { id, model: 'canonical', protects, breaches, parameters };

  it('takes parameters where the model of that name is given', () => {
    const [read] = guaranteesOf(document([written]), STANDARD_MODELS);
    const origin = { model: 'canonical', id, parameters };
    expect(read).toStrictEqual({ ...guarantee(), origin });
  });

  it('takes none where it is not', () => {
    expect(issuesOf(document([written])).map(({ path }) => path)).toContainEqual([
      'guarantees',
      0,
      'parameters',
    ]);
  });
});
