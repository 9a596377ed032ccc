/**
 * Guarantees written by a model, expanded to what they amount to.
 *
 * A document may say `model: mutual-defence` with parameters. The entry is checked by the model's own schema and
 * replaced by canonical guarantees, one or the rungs of a ladder, that remember where they came from. Problems keep the
 * place they have in the document as it was written.
 */
import * as z from 'zod';
import { type Issue, type Path, showPath } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import type { Guarantee } from './agreement.ts';
import type { CanonicalTerms, GuaranteeModel } from './guarantee-model.ts';
import { ConditionSchema, GuaranteeSchema } from './guarantees.ts';
import { InstrumentSchema } from './instrument.ts';
import { shapeIssues, show } from './shape-issues.ts';
import { CitesSchema, IdSchema, NotesSchema, reference, TitleSchema } from './terms.ts';

/** An entry of `guarantees` that is written by a model. */
export const modelledSchema = ({ id, title, schema }: GuaranteeModel) =>
  z
    .strictObject({
      id: IdSchema,
      title: TitleSchema,
      model: z.literal(id).describe('The guarantee model.'),
      protects: z.array(reference('a party')).min(1).max(300).describe('Whose security it is for.'),
      breaches: z
        .array(reference('a breach kind'))
        .min(1)
        .max(100)
        .describe('The breaches it answers.'),
      parameters: schema.describe(`What the model asks for: ${title}.`),
      instrument: InstrumentSchema.optional().describe(
        'Its own instrument, where it differs from that of the model.',
      ),
      conditions: z
        .array(ConditionSchema)
        .max(50)
        .optional()
        .describe('Conditions beside those of the model.'),
      follows: reference('a guarantee')
        .optional()
        .describe('The rung before it on a ladder of responses.'),
      cites: CitesSchema,
      notes: NotesSchema,
    })
    .describe(title);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What became of the guarantees of a document. */
export interface Expansion {
  /** The document with canonical guarantees; entries with problems of their own stand in by their id alone. */
  readonly document: unknown;
  /** The same without the entries that have problems. */
  readonly sound: unknown;
  readonly issues: readonly Issue[];
  /** Puts a problem of `document` where it belongs in the one that was written. */
  readonly located: (issue: Issue) => Issue;
  /** The same for a problem of `sound`. */
  readonly locatedInSound: (issue: Issue) => Issue;
}

const isModelled = (entry: unknown): entry is Fields =>
  isFields(entry) &&
  'model' in entry &&
  entry['model'] !== 'canonical' &&
  entry['model'] !== undefined;

/** Where in parameters a reference stands that does not exist. */
const findValue = (value: unknown, wanted: string, path: Path = []): Path | undefined => {
  if (value === wanted) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (key === wanted) return [...path, key];
    const found = findValue(item, wanted, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The rungs of a model's guarantee as canonical guarantees; a ladder's have a number behind the id. */
const rungsOf = (entry: Fields, terms: readonly CanonicalTerms[]): readonly unknown[] => {
  const {
    id,
    title,
    protects,
    breaches,
    model,
    parameters,
    instrument,
    conditions,
    follows,
    cites,
    notes,
  } = entry;
  const idOf = (index: number) => (terms.length === 1 ? id : `${String(id)}.${index + 1}`);
  return terms.map((own, index) => ({
    id: idOf(index),
    ...(title === undefined ? {} : { title }),
    protects,
    breaches,
    ...own,
    ...(instrument === undefined ? {} : { instrument }),
    conditions: [...own.conditions, ...(Array.isArray(conditions) ? conditions : [])],
    ...(index > 0 ? { follows: idOf(index - 1) } : follows === undefined ? {} : { follows }),
    ...(cites === undefined ? {} : { cites }),
    ...(notes === undefined ? {} : { notes }),
    origin: { model, id, parameters },
  }));
};

interface Expanded {
  readonly guarantees: readonly unknown[];
  readonly issues: readonly Issue[];
}

const failed = (path: Path, model: string, found: string): Expanded => ({
  guarantees: [],
  issues: [
    { code: 'model-failed', path, found, expected: `a canonical guarantee from \`${model}\`` },
  ],
});

const expandEntry = (
  entry: Fields,
  path: Path,
  models: ReadonlyMap<string, GuaranteeModel>,
): Expanded => {
  const { model: name } = entry;
  const model = typeof name === 'string' ? models.get(name) : undefined;
  if (model === undefined) {
    const near = typeof name === 'string' ? nearest(name, models.keys()) : undefined;
    const known = [...models.keys(), 'canonical'].map((id) => `\`${id}\``).join(', ');
    return {
      guarantees: [],
      issues: [
        {
          code: 'unknown-model',
          path: [...path, 'model'],
          found: show(name),
          expected: `one of the models given: ${known}`,
          ...(near === undefined ? {} : { suggestion: `did you mean \`${near}\`?` }),
        },
      ],
    };
  }
  const parsed = modelledSchema(model).safeParse(entry);
  if (!parsed.success)
    return {
      guarantees: [],
      issues: shapeIssues(parsed.error.issues, entry).map((issue) => ({
        ...issue,
        path: [...path, ...issue.path],
      })),
    };
  const { id, protects, breaches, parameters } = parsed.data;
  try {
    const made = model.toGuarantee(parameters, { id, protects, breaches });
    const rungs = rungsOf(entry, Array.isArray(made) ? made : [made as CanonicalTerms]);
    const wrong = rungs.flatMap((rung) => {
      const checked = GuaranteeSchema.safeParse(rung);
      return checked.success ? [] : shapeIssues(checked.error.issues, rung);
    });
    const [first] = wrong;
    if (rungs.length === 0) return failed(path, model.id, 'no guarantee at all');
    return first === undefined
      ? { guarantees: rungs, issues: [] }
      : failed(
          path,
          model.id,
          `one whose ${showPath(first.path)} is ${first.found}, not ${first.expected}`,
        );
  } catch (problem) {
    return failed(
      path,
      model.id,
      `an exception: ${problem instanceof Error ? problem.message : String(problem)}`,
    );
  }
};

/** Names of a ladder in the rest of the document: all of its rungs where terms are listed, the last where it is followed. */
const renamed = (document: Fields, rungs: ReadonlyMap<unknown, readonly string[]>): Fields => {
  const { drafting, guarantees } = document;
  const all = (term: unknown): unknown[] => [...(rungs.get(term) ?? [term])];
  return {
    ...document,
    ...(Array.isArray(drafting) && {
      drafting: drafting.map((round: unknown) =>
        isFields(round) && Array.isArray(round['terms'])
          ? { ...round, terms: round['terms'].flatMap(all) }
          : round,
      ),
    }),
    ...(Array.isArray(guarantees) && {
      guarantees: guarantees.map((guarantee: unknown) =>
        isFields(guarantee) && rungs.has(guarantee['follows'])
          ? { ...guarantee, follows: rungs.get(guarantee['follows'])?.at(-1) }
          : guarantee,
      ),
    }),
  };
};

/** A canonical guarantee, with its place and its entry in the document as written; no entry where it was canonical. */
interface Written {
  readonly index: number;
  readonly entry?: Fields;
  readonly guarantee: unknown;
}

const located = (issue: Issue, written: readonly Written[]): Issue => {
  const [list, place, ...rest] = issue.path;
  const from = list === 'guarantees' && typeof place === 'number' ? written[place] : undefined;
  if (from === undefined) return issue;
  const { index, entry } = from;
  const [field] = rest;
  if (entry === undefined || field === undefined || (typeof field === 'string' && field in entry))
    return { ...issue, path: ['guarantees', index, ...rest] };
  const wanted = /`([^`]+)`/.exec(issue.found)?.[1];
  const inside = wanted === undefined ? undefined : findValue(entry['parameters'], wanted);
  return { ...issue, path: ['guarantees', index, 'parameters', ...(inside ?? [])] };
};

const asWritten = (input: unknown): Expansion => ({
  document: input,
  sound: input,
  issues: [],
  located: (issue) => issue,
  locatedInSound: (issue) => issue,
});

/** Expands every guarantee that is written by a model; a document without any is left as it is. */
export const expandModels = (input: unknown, models: readonly GuaranteeModel[]): Expansion => {
  const entries = isFields(input) ? input['guarantees'] : undefined;
  if (!isFields(input) || !Array.isArray(entries) || !entries.some(isModelled))
    return asWritten(input);
  const known = new Map(models.map((model) => [model.id, model]));

  const whole: Written[] = [];
  const sound: Written[] = [];
  const issues: Issue[] = [];
  const rungs = new Map<unknown, readonly string[]>();
  entries.forEach((entry: unknown, index) => {
    if (!isModelled(entry)) {
      whole.push({ index, guarantee: entry });
      sound.push({ index, guarantee: entry });
      return;
    }
    const expanded = expandEntry(entry, ['guarantees', index], known);
    const { id, follows } = entry;
    const made = expanded.guarantees.map((guarantee) => ({ index, entry, guarantee }));
    issues.push(...expanded.issues);
    sound.push(...made);
    whole.push(...(made.length > 0 ? made : [{ index, entry, guarantee: { id, follows } }]));
    if (made.length > 1)
      rungs.set(
        id,
        (expanded.guarantees as Guarantee[]).map((rung) => rung.id),
      );
  });
  const withGuarantees = (list: readonly Written[]) =>
    renamed({ ...input, guarantees: list.map(({ guarantee }) => guarantee) }, rungs);
  return {
    document: withGuarantees(whole),
    sound: withGuarantees(sound),
    issues,
    located: (issue) => located(issue, whole),
    locatedInSound: (issue) => located(issue, sound),
  };
};
