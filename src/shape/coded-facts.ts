/**
 * The coded facts of an agreement, as far as drafts are compared by them: which fields are facts, which hold nouns, and
 * by what one item of a list is told from another. What is not here (titles, places, notes, cites) is no coded fact.
 */

/** What a noun is made of: fields that are facts (several that only make sense together are one), and parts. */
export interface Noun {
  readonly facts: readonly (string | readonly string[])[];
  readonly nouns?: Readonly<Record<string, Noun>>;
  readonly lists?: Readonly<Record<string, ListOf>>;
  /** Fields that are records, each entry a fact. */
  readonly records?: readonly string[];
}

/** What a list holds, and by what one item is told from another. */
export interface ListOf {
  readonly noun: Noun;
  readonly key: (item: Item) => string;
  /** Whether an item that only one draft has is there in any blend, as it says nothing by itself. */
  readonly isBackground?: boolean;
}

/** A noun as a document has it. */
export type Item = Readonly<Record<string, unknown>>;

const byId = ({ id }: Item): string => String(id);
const INSTRUMENT: Noun = { facts: ['form', 'signatories', 'ratifiedBy'] };

/** What an agreement is made of. */
export const AGREEMENT: Noun = {
  facts: ['date', 'status', 'purpose', 'protects', 'constrains', 'scope', 'undisclosed'],
  nouns: { instrument: INSTRUMENT },
  lists: {
    parties: { key: byId, isBackground: true, noun: { facts: ['kind', 'members'] } },
    baselines: {
      key: byId,
      noun: { facts: ['subject', 'binds', 'forbids', 'precision', 'starts'] },
    },
    verification: {
      key: byId,
      noun: {
        facts: [
          'operators',
          'watches',
          'means',
          'access',
          'coverage',
          'detects',
          'finding',
          'finds',
          'attribution',
        ],
        nouns: { instrument: INSTRUMENT },
      },
    },
    guarantees: {
      key: byId,
      noun: {
        facts: ['protects', 'breaches', 'term', 'renewal', 'exitNotice', 'follows'],
        nouns: {
          trigger: {
            facts: [['threshold', 'measures', 'adjectives'], 'established', 'activation'],
          },
          instrument: INSTRUMENT,
        },
        lists: {
          responders: {
            key: ({ party }) => String(party),
            noun: { facts: ['duty', 'responses', 'capability', 'absorbed'] },
          },
          timeline: { key: ({ stage }) => String(stage), noun: { facts: [['within', 'from']] } },
          conditions: {
            key: ({ kind }) => String(kind),
            noun: { facts: ['event', 'adjudicator', 'controlledBy'] },
          },
        },
      },
    },
    drafting: {
      key: byId,
      noun: { facts: ['date', 'terms', 'disclosure'], records: ['seats'] },
    },
  },
};
