/**
 * Guarantees written by a model, expanded to what they amount to.
 *
 * A document may say `model: mutual-defence` with parameters. The entry is checked by the model's own schema and
 * replaced by canonical guarantees, one or the rungs of a ladder, that remember where they came from. Problems keep the
 * place they have in the document as it was written.
 */
import type { Issue, Path } from '../issue/issue.ts';
import { didYouMean, nearest } from '../issue/nearest.ts';
import { show } from '../issue/show.ts';
import { DISCLOSABLE } from '../model/agreement.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { type Fields, isFields } from '../shape/walk.ts';
import { MOST_VALUES } from './limits.ts';
import { type Expanded, expanded } from './modelled-guarantee.ts';
import { asWritten, type Written } from './written-places.ts';

/** What became of the guarantees of a document. */
interface Expansion {
  /** The document with canonical guarantees; of an entry with problems of its own, what is not of its model. */
  readonly document: unknown;
  /** The same without the entries that have problems. */
  readonly sound: unknown;
  readonly issues: readonly Issue[];
  /** Puts problems of `document` where they belong in the one that was written. */
  readonly located: (issues: readonly Issue[]) => readonly Issue[];
  /** The same for problems of `sound`. */
  readonly locatedInSound: (issues: readonly Issue[]) => readonly Issue[];
}

/** What to do about a model that is nobody's slip of the pen: it may be the writer's own. */
const OWN_MODELS = 'pass a model of your own as `models`, which only code can do';

const unknownModel = (name: unknown, path: Path, known: Iterable<string>): Expanded => {
  const ids = [...new Set([...known, 'canonical'])];
  const near = typeof name === 'string' ? nearest(name, ids) : undefined;
  return {
    issues: [
      {
        code: 'unknown-model',
        path: [...path, 'model'],
        found: show(name),
        expected: `one of the models given: ${ids.map((id) => `\`${id}\``).join(', ')}`,
        suggestion: near === undefined ? OWN_MODELS : didYouMean(near),
      },
    ],
  };
};

/** Names of ladders in the rest of a document: all rungs where terms are listed, the last where one is followed. */
const renamed = (document: Fields, ladders: ReadonlyMap<unknown, readonly string[]>): Fields => {
  if (ladders.size === 0) return document;
  const { drafting, guarantees } = document;
  const all = (term: unknown): readonly unknown[] => ladders.get(term) ?? [term];
  const rename = (list: unknown, change: (item: Fields) => Fields): unknown =>
    Array.isArray(list)
      ? list.map((item: unknown) => (isFields(item) ? change(item) : item))
      : list;
  return {
    ...document,
    drafting: rename(drafting, (round) => {
      const { terms } = round;
      return Array.isArray(terms) ? { ...round, terms: terms.flatMap(all) } : round;
    }),
    guarantees: rename(guarantees, (guarantee) => {
      const last = ladders.get(guarantee['follows'])?.at(-1);
      return last === undefined ? guarantee : { ...guarantee, follows: last };
    }),
  };
};

/** A ladder's own id is no element's once it is expanded, and yet nothing else may have it. */
const sharedIds = (document: Fields, ladders: ReadonlyMap<unknown, readonly string[]>): Issue[] => {
  const taken = new Set<unknown>();
  return DISCLOSABLE.flatMap((list) => {
    const elements = document[list];
    return (Array.isArray(elements) ? elements : []).flatMap((element: unknown, index): Issue[] => {
      const id = isFields(element) ? element['id'] : undefined;
      if (!ladders.has(id) || !taken.has(id)) {
        taken.add(id);
        return [];
      }
      return [
        {
          code: 'duplicate-id',
          path: [list, index, 'id'],
          found: `${show(id)} a second time`,
          expected: 'an id of its own for each element',
        },
      ];
    });
  });
};

/** Of an entry with problems, what can still be looked at: all that is not of its model. */
const withoutModel = ({ model: _, parameters: __, ...rest }: Fields): Fields => rest;

/** Expands every guarantee that is written by a model; a document without any is left as it is. */
export const expandModels = (input: unknown, models: readonly GuaranteeModel[]): Expansion => {
  const known = new Map(models.map((model) => [model.id, model]));
  const isModelled = (entry: unknown): entry is Fields => {
    if (!isFields(entry) || entry['model'] === undefined) return false;
    // `canonical` is what an entry is without a model; with parameters it is the model of that name, if it was given.
    return entry['model'] !== 'canonical' || ('parameters' in entry && known.has('canonical'));
  };
  const entries = isFields(input) ? input['guarantees'] : undefined;
  if (!isFields(input) || !Array.isArray(entries) || !entries.some(isModelled)) {
    const asTheyAre = (issues: readonly Issue[]) => issues;
    return {
      document: input,
      sound: input,
      issues: [],
      located: asTheyAre,
      locatedInSound: asTheyAre,
    };
  }

  const whole: Written[] = [];
  const sound: Written[] = [];
  const issues: Issue[] = [];
  /** Values that models have made so far. */
  let values = 0;
  const ladders = new Map<unknown, readonly string[]>();
  entries.forEach((entry: unknown, index) => {
    if (!isModelled(entry)) {
      whole.push({ index, guarantee: entry });
      sound.push({ index, guarantee: entry });
      return;
    }
    const path = ['guarantees', index];
    const { model: name } = entry;
    const model = typeof name === 'string' ? known.get(name) : undefined;
    const result =
      model === undefined
        ? unknownModel(name, path, known.keys())
        : expanded(entry, path, model, MOST_VALUES - values);
    if ('values' in result) values += result.values;
    if ('issues' in result) {
      for (const issue of result.issues) issues.push(issue);
      whole.push({ index, entry, guarantee: withoutModel(entry) });
      return;
    }
    const made = result.rungs.map((rung): Written => ({ index, entry, ...rung }));
    whole.push(...made);
    sound.push(...made);
    const ids = result.rungs.map(({ guarantee }) => guarantee.id);
    if (ids.length > 1) ladders.set(result.id, ids);
  });
  const withGuarantees = (list: readonly Written[]) =>
    renamed({ ...input, guarantees: list.map(({ guarantee }) => guarantee) }, ladders);
  return {
    document: withGuarantees(whole),
    sound: withGuarantees(sound),
    issues: [...issues, ...sharedIds(input, ladders)],
    located: (found) => asWritten(found, whole),
    locatedInSound: (found) => asWritten(found, sound),
  };
};
