/**
 * `compare`: each guarantee beside a reference, Article 5 unless another is named, and the agreements most like the draft.
 */
import * as E from 'fp-ts/Either';
import type { GuaranteeOf } from '../../cases/index.ts';
import type { Agreement, Equivalence, Rubric } from '../../index.ts';
import type { Call, Command } from '../command.ts';
import { didYouMean, likeIds } from '../inputs.ts';
import { toJson } from '../json.ts';
import { type FatedNeighbour, neighboursText } from '../neighbours-text.ts';
import { fine, type Outcome, refused } from '../outcome.ts';
import { onlyDraft } from '../read-drafts.ts';

/** How many of the agreements most like it are shown. */
const NEAREST = 7;

/** What is said if a document cannot be read. */
const INSTEAD = 'nothing was compared';

const guaranteeIn = (
  agreement: Agreement,
  id: string,
  name: string,
): E.Either<readonly string[], GuaranteeOf> => {
  const ids = agreement.guarantees.map((guarantee) => guarantee.id);
  if (ids.includes(id)) return E.right({ agreement, guarantee: id });
  const has = ids.length === 0 ? 'it has none' : `it has ${ids.join(', ')}`;
  const meant = didYouMean(likeIds(id, ids)) || `; ${has}`;
  return E.left([`${name}: there is no guarantee ${id}${meant}`]);
};

/** Reads `FILE:ID`; the last colon parts the two, as paths may hold some. */
const referenceOf = async (
  call: Call,
  rubric: Rubric,
): Promise<E.Either<readonly string[], GuaranteeOf>> => {
  const { reference: given } = call.settings;
  if (given === undefined) return E.right((await import('../../cases/index.ts')).article5());
  const cut = given.lastIndexOf(':');
  if (cut < 1) return E.left([`--with ${given}: expected FILE:ID, a document and its guarantee`]);
  const draft = await onlyDraft(
    { ...call, operands: [given.slice(0, cut)] },
    { instead: INSTEAD, refusal: `--with ${given}: expected one document` },
    rubric,
  );
  if (E.isLeft(draft)) return draft;
  return guaranteeIn(draft.right.agreement, given.slice(cut + 1), draft.right.name);
};

const neighboursOf = async (draft: Agreement, rubric: Rubric) => {
  const { referenceClass } = await import('../../index.ts');
  const { agreementOf, CASES } = await import('../../cases/index.ts');
  const fated = CASES.flatMap((one) => {
    const { outcome } = one.document;
    return outcome === undefined ? [] : [{ agreement: agreementOf(one), outcome }];
  });
  const fates = new Map(fated.map(({ agreement, outcome }) => [agreement.id, outcome]));
  const near = referenceClass(
    draft,
    fated.map(({ agreement }) => agreement),
    rubric,
  )
    .slice(0, NEAREST)
    .flatMap((one): FatedNeighbour[] => {
      const outcome = fates.get(one.agreement.id);
      return outcome === undefined ? [] : [{ ...one, outcome }];
    });
  return { near, library: fated.map(({ outcome }) => outcome) };
};

const written = async (
  { title, date }: Agreement,
  comparisons: readonly Equivalence[],
  { near, library }: Awaited<ReturnType<typeof neighboursOf>>,
  { settings, width }: Call,
): Promise<string> => {
  if (settings.format === 'json') return toJson({ equivalence: comparisons, referenceClass: near });
  const { equivalenceText } = await import('../../index.ts');
  const rule = `\n\n${'─'.repeat(width)}\n\n`;
  return [
    comparisons.length === 0 ? `${title} (${date}) has no guarantees.` : `${title} (${date})`,
    ...comparisons.map((one) => equivalenceText(one, { width })),
    neighboursText(near, library, width),
  ].join(rule);
};

const run = async (call: Call): Promise<Outcome> => {
  const { settings } = call;
  const draft = await onlyDraft(call, {
    instead: INSTEAD,
    refusal: 'compare: one document is compared at a time; `diff` sets two beside each other',
  });
  if (E.isLeft(draft)) return refused(...draft.left);
  const { agreement, name, rubric } = draft.right;
  const reference = await referenceOf(call, rubric);
  if (E.isLeft(reference)) return refused(...reference.left);
  const wanted =
    settings.guarantee === undefined
      ? E.right(agreement.guarantees.map(({ id }) => ({ agreement, guarantee: id })))
      : E.map((one: GuaranteeOf) => [one])(guaranteeIn(agreement, settings.guarantee, name));
  if (E.isLeft(wanted)) return refused(...wanted.left);
  const { equivalence } = await import('../../index.ts');
  const comparisons = wanted.right.map((own) => equivalence(own, reference.right, rubric));
  return fine(await written(agreement, comparisons, await neighboursOf(agreement, rubric), call));
};

export const compare: Command = {
  name: 'compare',
  summary: 'each guarantee beside Article 5; the most alike cases',
  says: 'Sets each guarantee of a document beside a reference, Article 5 of the Washington Treaty unless another is named, and finds the agreements that the document is most like, with what became of them.',
  operands: [{ name: 'FILE' }],
  formats: ['text', 'json'],
  options: ['guarantee', 'reference', 'rubric', 'width', 'watch'],
  examples: [
    'compare draft.yaml --guarantee us-pledge',
    'compare draft.yaml --with brussels-treaty-1948:article-v',
  ],
  run,
};
