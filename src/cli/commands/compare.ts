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
import type { Outside } from '../outside.ts';
import { readAll, unreadLines } from '../read.ts';
import { readRubric } from '../rubric.ts';

/** How many of the agreements most like it are shown. */
const NEAREST = 7;

const guaranteeIn = (
  agreement: Agreement,
  id: string,
  name: string,
): E.Either<readonly string[], GuaranteeOf> => {
  const ids = agreement.guarantees.map((guarantee) => guarantee.id);
  if (ids.includes(id)) return E.right({ agreement, guarantee: id });
  const has = ids.length === 0 ? 'it has none' : `it has ${ids.join(', ')}`;
  const meant = likeIds(id, ids);
  return E.left([
    `${name}: there is no guarantee ${id}${meant.length > 0 ? didYouMean(meant) : `; ${has}`}`,
  ]);
};

/** Reads `FILE:ID`; the last colon parts the two, as paths may hold some. */
const referenceOf = async (
  given: string | undefined,
  outside: Outside,
  rubric: Rubric | undefined,
): Promise<E.Either<readonly string[], GuaranteeOf>> => {
  if (given === undefined) return E.right((await import('../../cases/index.ts')).article5());
  const cut = given.lastIndexOf(':');
  if (cut < 1) return E.left([`--with ${given}: expected FILE:ID, a document and its guarantee`]);
  const read = await readAll([given.slice(0, cut)], outside, { cases: true }, rubric);
  const problems = unreadLines(read, 'nothing was compared');
  const [document, ...others] = read.documents;
  if (problems.length > 0) return E.left(problems);
  if (document === undefined || others.length > 0)
    return E.left([`--with ${given}: expected one document`]);
  return guaranteeIn(document.agreement, given.slice(cut + 1), document.name);
};

const neighboursOf = async (draft: Agreement, rubric: Rubric | undefined) => {
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
  const { operands, settings, outside } = call;
  const rubric = await readRubric(settings.rubric, outside);
  if (E.isLeft(rubric)) return refused(...rubric.left);
  const read = await readAll(operands, outside, { cases: true }, rubric.right);
  const problems = unreadLines(read, 'nothing was compared');
  if (problems.length > 0) return refused(...problems);
  const [document, ...others] = read.documents;
  if (document === undefined || others.length > 0)
    return refused(
      'compare: one document is compared at a time; `diff` sets two beside each other',
    );
  const { agreement, name } = document;
  const reference = await referenceOf(settings.reference, outside, rubric.right);
  if (E.isLeft(reference)) return refused(...reference.left);
  const wanted =
    settings.guarantee === undefined
      ? E.right(agreement.guarantees.map(({ id }) => ({ agreement, guarantee: id })))
      : E.map((one: GuaranteeOf) => [one])(guaranteeIn(agreement, settings.guarantee, name));
  if (E.isLeft(wanted)) return refused(...wanted.left);
  const { equivalence } = await import('../../index.ts');
  const comparisons = wanted.right.map((own) => equivalence(own, reference.right, rubric.right));
  return fine(
    await written(agreement, comparisons, await neighboursOf(agreement, rubric.right), call),
  );
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
