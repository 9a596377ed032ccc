/**
 * Mutations: realistic ways to damage a document, for testing programs that read documents.
 *
 * Each is a slip of a person (a field forgotten, a word misspelt, a list where an object belongs) or of a machine
 * (endless nesting). The schema of documents says which values each place allows, so every mutation really damages the
 * document. Parameters of guarantee models stay as they are, because only the models know which values are allowed.
 */
import * as fc from 'fast-check';
import * as z from 'zod';
import type { Path } from '../issue/issue.ts';
import { AgreementSchema } from '../model/agreement.ts';
import { MOST_DEPTH } from '../reading/limits.ts';
import { fieldOf } from '../shape/shape.ts';
import { nameAt, type Site, sitesIn } from '../shape/walk.ts';
import { parseDuration } from '../time/duration.ts';
import { isFields, withoutPlace, withPlace } from './places.ts';

/** A damaged document: the kind of damage, the place, and what was done there. */
export interface Mutation {
  readonly name: MutationName;
  readonly did: string;
  /** The place of the damage, in the original or in the damaged document. */
  readonly path: Path;
  readonly document: unknown;
}

type Damage = Omit<Mutation, 'name'>;

const takes = (schema: z.core.$ZodType, value: unknown): boolean =>
  z.safeParse(schema, value).success;

const AGREEMENT = fieldOf(AgreementSchema);

/** Places whose values the schema decides; the document itself names the keys of a record. */
const placesOf = (document: unknown): readonly Site[] =>
  sitesIn(AGREEMENT, document).filter(
    ({ as, field }) => as !== 'entry' && as !== 'name' && !(field.schema instanceof z.ZodUnknown),
  );

/** Every id that a document declares. */
const idsIn = (document: unknown): readonly unknown[] =>
  sitesIn(AGREEMENT, document)
    .filter(({ field }) => field.shape.declares !== undefined)
    .map(({ value }) => value);

const listIn = (document: unknown, name: string): readonly unknown[] => {
  const list = isFields(document) ? document[name] : undefined;
  return Array.isArray(list) ? list : [];
};

/** A word with two neighbouring letters exchanged, or with its last letter doubled if all are the same. */
const misspelt = (word: string): string => {
  const at = [...word].findIndex((letter, index) => index > 0 && letter !== word[index - 1]);
  return at < 1
    ? word + word.slice(-1)
    : word.slice(0, at - 1) + word.slice(at, at + 1) + word.slice(at - 1, at) + word.slice(at + 1);
};

/** Puts another value in a place, unless the schema allows it there. */
const instead = (
  document: unknown,
  { path, field }: Site,
  value: unknown,
  did: string,
): readonly Damage[] =>
  takes(field.schema, value) ? [] : [{ did, path, document: withPlace(document, path, value) }];

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

const name = (path: Path): string => String(path.at(-1));

type Damaging = (document: unknown, site: Site) => readonly Damage[];

/** Ways to damage one place of a document. */
const DAMAGES = {
  'dropped-field': (document, { path, field, as }) =>
    as === 'field' && !field.isOptional
      ? [{ did: `left out ${name(path)}`, path, document: withoutPlace(document, path) }]
      : [],
  'misspelt-key': (document, { path, value }) => {
    const key = path.at(-1);
    if (typeof key !== 'string') return [];
    const there = [...path.slice(0, -1), misspelt(key)];
    const damaged = withPlace(withoutPlace(document, path), there, value);
    return [{ did: `wrote ${name(there)} for ${key}`, path: there, document: damaged }];
  },
  'misspelt-word': (document, site) => {
    const { value } = site;
    return typeof value === 'string'
      ? instead(document, site, misspelt(value), `wrote ${misspelt(value)} for ${value}`)
      : [];
  },
  'dangling-reference': (document, site) => {
    const { path, field } = site;
    const value = nameAt(site);
    if (value === undefined || field.shape.refers === undefined) return [];
    const declared = idsIn(document);
    return [misspelt(value), `${value}-of-another-text`]
      .filter((nobody) => !declared.includes(nobody) && takes(field.schema, nobody))
      .map((nobody) => ({
        did: `named ${nobody}`,
        path,
        document: withPlace(document, path, nobody),
      }));
  },
  'wrong-type': (document, site) => instead(document, site, 42, `wrote 42 for ${name(site.path)}`),
  'list-for-object': (document, site) =>
    isFields(site.value) ? instead(document, site, [site.value], 'made a list of an object') : [],
  'object-for-list': (document, site) =>
    Array.isArray(site.value)
      ? instead(document, site, { ...site.value }, 'made an object of a list')
      : [],
  'negative-duration': (document, site) => {
    const { value } = site;
    if (typeof value !== 'string' || parseDuration(value) === undefined) return [];
    return instead(document, site, `-${value}`, `wrote -${value}`);
  },
  'impossible-date': (document, site) =>
    name(site.path) === 'date' ? instead(document, site, '2025-02-30', 'wrote 30 February') : [],
  'other-version': (document, site) =>
    name(site.path) === 'schema'
      ? instead(document, site, 'casus-foederis/agreement@0', 'wrote another version')
      : [],
  'extra-field': (document, { path, value }) => {
    const there = [...path, 'remarks'];
    return isFields(value)
      ? [
          {
            did: 'added remarks',
            path: there,
            document: withPlace(document, there, 'see the annex'),
          },
        ]
      : [];
  },
  'deep-nesting': (document, { path }) => [
    {
      did: `nested ${name(path)} too deeply`,
      path,
      document: withPlace(document, path, nested(MOST_DEPTH)),
    },
  ],
  'duplicate-id': (document, { path, value }) => {
    const [list, index] = path;
    if (typeof list !== 'string' || typeof index !== 'number' || path.length > 2) return [];
    if (!isFields(value) || typeof value['id'] !== 'string') return [];
    const all = listIn(document, list);
    const copied = withPlace(document, [list], [...all, value]);
    return [{ did: `copied ${value['id']}`, path: [list, all.length], document: copied }];
  },
  'count-out-of-reach': (document, { path, value, field }) => {
    if (!field.shape.isRule || !isFields(value)) return [];
    const { atLeast, share, of: parts, votes } = value;
    const instead = (key: string, count: unknown): readonly Damage[] => {
      const there = [...path, key];
      return [
        { did: `asked for ${count}`, path: there, document: withPlace(document, there, count) },
      ];
    };
    if (share !== undefined) return instead('share', '3/2');
    if (atLeast !== undefined && Array.isArray(parts)) return instead('atLeast', parts.length + 1);
    const all = Object.values(isFields(votes) ? votes : {}).map(Number);
    return votes === undefined
      ? []
      : instead(
          'quota',
          all.reduce((sum, vote) => sum + vote, 1),
        );
  },
  'rule-loop': (document, { path, value }) => {
    if (path.length !== 2 || path[0] !== 'parties' || !isFields(value)) return [];
    const { id } = value;
    const there = [...path, 'decides'];
    const rule = { anyOf: [id] };
    return [
      {
        did: `let ${String(id)} decide by asking itself`,
        path: there,
        document: withPlace(document, there, rule),
      },
    ];
  },
  'side-of-the-unconstrained': (document, { path, value }) => {
    if (path.length > 0 || !isFields(value)) return [];
    const constrained = listIn(document, 'constrains');
    const there = ['sides'];
    const sidesWith = (id: unknown, did: string): Damage => ({
      did,
      path: there,
      document: { ...value, sides: [[id]] },
    });
    return listIn(document, 'parties')
      .map((party) => (isFields(party) ? party['id'] : undefined))
      .filter((id) => !constrained.includes(id))
      .map((id) => sidesWith(id, `gave ${String(id)} a side`));
  },
  'on-two-sides': (document, { path, value }) => {
    const [first] = listIn(document, 'constrains');
    if (path.length > 0 || !isFields(value) || first === undefined) return [];
    return [
      {
        did: `put ${String(first)} on two sides`,
        path: ['sides'],
        document: { ...value, sides: [[first], [first]] },
      },
    ];
  },
  'loop': (document, { path, value }) => {
    if (path.length !== 2 || path[0] !== 'guarantees' || !isFields(value)) return [];
    const there = [...path, 'follows'];
    return [
      {
        did: `let ${String(value['id'])} follow itself`,
        path: there,
        document: withPlace(document, there, value['id']),
      },
    ];
  },
} as const satisfies Readonly<Record<string, Damaging>>;

/** A way to damage a document. */
export type MutationName = keyof typeof DAMAGES;

/** All ways to damage a document. */
export const MUTATIONS = Object.keys(DAMAGES) as readonly MutationName[];

/**
 * Derives ways to damage a document: an agreement as it is written, valid to begin with.
 *
 * Every damaged document is one that `parseAgreement` refuses, at the place of the damage or next to it.
 *
 * @example
 * import * as fc from 'fast-check';
 * const damaged = fc.sample(mutations(document), 20);
 * damaged.every((one) => parseAgreement(one.document)._tag === 'Left'); // => true
 */
export const mutations = (document: unknown): fc.Arbitrary<Mutation> => {
  const sites = placesOf(document);
  const ways = MUTATIONS.flatMap((name) => {
    const damages = sites.flatMap((site) => DAMAGES[name](document, site));
    return damages.length === 0 ? [] : [{ name, damages }];
  });
  return fc
    .constantFrom(...ways)
    .chain(({ name, damages }) =>
      fc.constantFrom(...damages).map((damage) => ({ name, ...damage })),
    );
};
