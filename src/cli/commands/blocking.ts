/**
 * `blocking`: who, by staying home, leaves a breach unanswered.
 */
import * as E from 'fp-ts/Either';
import type { AdversaryOptions, BreachCoalitions, BreachSwing } from '../../adversary.ts';
import { wrap } from '../../explain/typeset.ts';
import type { Agreement } from '../../index.ts';
import { breachQuestion } from '../breaches.ts';
import type { Call, Command } from '../command.ts';
import { toJson } from '../json.ts';
import { fine, type Outcome, refused } from '../outcome.ts';

/** What there is to say of one breach: who blocks, and at length also who suffices and whose word matters. */
interface BreachAnswers {
  readonly blocking: BreachCoalitions;
  readonly enforcing?: BreachCoalitions;
  readonly swing?: BreachSwing;
}

const ask = async (
  agreement: Agreement,
  breach: string,
  isAtLength: boolean,
  options: AdversaryOptions,
): Promise<BreachAnswers> => {
  const { blockingSets, enforcingSets, swing } = await import('../../adversary.ts');
  const blocking = blockingSets(agreement, breach, options);
  if (!isAtLength) return { blocking };
  return {
    blocking,
    enforcing: enforcingSets(agreement, breach, options),
    swing: swing(agreement, breach, options),
  };
};

/** One breach at length: what blocks, what suffices, and whose word matters most. */
const atLength = async ({ blocking, enforcing, swing }: BreachAnswers, width: number) => {
  const { blockingText, enforcingText, swingText } = await import('../../adversary.ts');
  return [
    blockingText(blocking, { width }),
    ...(enforcing === undefined ? [] : [enforcingText(enforcing, { width })]),
    ...(swing === undefined ? [] : [swingText(swing, { width })]),
  ].join('\n\n');
};

/** Takes all violators as one if it makes no difference which of them it is. */
const alikeAsOne = (one: BreachCoalitions): BreachCoalitions['against'] => {
  const [first, ...others] = one.against;
  if (first === undefined || others.length === 0) return one.against;
  const { violator: _, ...anyone } = first;
  const said = JSON.stringify(first.best);
  const isAlike = others.every(({ best }) => JSON.stringify(best) === said);
  const hangsOnViolator =
    first.best.decided && first.best.listed.some(({ withViolator }) => withViolator);
  return isAlike && !hangsOnViolator ? [anyone] : one.against;
};

/** Of many violators who are answered unlike, this many are written down. */
const FEW = 3;

/** One breach in a line for each violator. */
const linesOf = async (one: BreachCoalitions, width: number): Promise<readonly string[]> => {
  const { blockingLine } = await import('../../adversary.ts');
  const against = alikeAsOne(one);
  const shown = against.length > FEW + 1 ? against.slice(0, FEW) : against;
  const more = against.length - shown.length;
  return [
    ...shown.flatMap((each) => wrap(`- ${blockingLine({ ...one, against: [each] })}`, width, 2)),
    ...(more > 0 ? [`  and ${more} more violators, each by itself: --violator PARTY`] : []),
  ];
};

/** Every breach in scope: the smallest group that is certain to block. */
const shortly = async (all: readonly BreachCoalitions[], width: number): Promise<string> => {
  const [first] = all;
  if (first === undefined) return 'No breach is in the scope of the text.';
  const lines = await Promise.all(all.map((one) => linesOf(one, width)));
  return [
    ...wrap(`${first.agreement.title} (${first.agreement.date})`, width, 2),
    '',
    ...lines.flat(),
    '',
    ...wrap(
      'For one breach in full, with who suffices and whose word matters most: --breach ID',
      width,
      2,
    ),
  ].join('\n');
};

const run = async (call: Call): Promise<Outcome> => {
  const { settings, width } = call;
  const question = await breachQuestion(call, 'blocking');
  if (E.isLeft(question)) return refused(...question.left);
  const { agreement, rubric, breaches, violator } = question.right;
  const options = { rubric, ...(violator === undefined ? {} : { violator }) };
  const isNamed = settings.breach !== undefined;
  const all: BreachAnswers[] = [];
  for (const breach of breaches) all.push(await ask(agreement, breach, isNamed, options));
  const [only] = all;
  if (settings.format === 'json') return fine(toJson(isNamed ? only : all));
  if (isNamed && only !== undefined) return fine(await atLength(only, width));
  const asked = all.map(({ blocking }) => blocking);
  return fine(await shortly(asked, width));
};

export const blocking: Command = {
  name: 'blocking',
  summary: 'who can leave a breach unanswered by staying home',
  says: 'Says who, by staying home, leaves a breach unanswered although everybody else helps: the smallest group for each breach in scope. With --breach it lists all groups that block, those that suffice for an answer, and whose word matters most.',
  operands: [{ name: 'FILE' }],
  formats: ['text', 'json'],
  options: ['breach', 'violator', 'rubric', 'width', 'watch'],
  examples: ['blocking draft.yaml', 'blocking dayton-1995 --breach major-offensive'],
  run,
};
