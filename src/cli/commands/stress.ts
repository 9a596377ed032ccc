/**
 * `stress`: how often help comes in time, if promises are kept as often as promises have been.
 */
import * as E from 'fp-ts/Either';
import type { Pace, Stress, StressOptions, StressProgress } from '../../adversary.ts';
import type { Agreement } from '../../index.ts';
import { breachQuestion } from '../breaches.ts';
import type { Call, Command } from '../command.ts';
import { meantAmong } from '../inputs.ts';
import { toJson } from '../json.ts';
import { fine, type Outcome, refused } from '../outcome.ts';
import type { Outside } from '../outside.ts';
import type { Settings } from '../settings.ts';

/** The pace that is asked for. Samples are of stages that run at a pace, so whoever asks for samples gets one. */
const paceFor = async ({
  pace,
  samples,
  seed,
  workers,
}: Settings): Promise<E.Either<readonly string[], Pace | undefined>> => {
  const { OFTEN_LATE } = await import('../../adversary.ts');
  if (pace === undefined) {
    const isSampled = samples !== undefined || seed !== undefined || workers !== undefined;
    return isSampled
      ? E.left([
          `--samples, --seed and --workers are for stages that run at a pace of their own: add --pace ${OFTEN_LATE.id}. Without one the probabilities are counted out`,
        ])
      : E.right(undefined);
  }
  if (pace === OFTEN_LATE.id) return E.right(OFTEN_LATE);
  return E.left([`--pace ${pace}: there is no such pace${meantAmong(pace, [OFTEN_LATE.id])}`]);
};

/** Shows on a terminal how far a long run has come, in a line that is gone at its end. */
const showing =
  ({ errors }: Outside) =>
  ({ done, of }: StressProgress): void => {
    if (!errors.isTerminal) return;
    const line = `${Math.floor((100 * done) / of)} % of the samples drawn`;
    errors.write(done < of ? `\r${line}` : `\r${' '.repeat(line.length)}\r`);
  };

/** Works it out in this thread, or in as many others as were asked for. */
const workOut = async (
  agreement: Agreement,
  options: StressOptions,
  { settings: { workers }, outside }: Call,
): Promise<E.Either<readonly string[], Stress>> => {
  const show = showing(outside);
  if (workers !== undefined) {
    const { stressInWorkers } = await import('../../workers.ts');
    const shared = { workers, onProgress: show };
    const answer = await stressInWorkers(agreement, options, shared);
    return E.isLeft(answer) ? E.left([`--workers ${workers}: ${answer.left.says}`]) : answer;
  }
  const { stressSteps } = await import('../../adversary.ts');
  const steps = stressSteps(agreement, options);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) show(step.value);
  return E.right(step.value);
};

const run = async (call: Call): Promise<Outcome> => {
  const { settings, width } = call;
  const pace = await paceFor(settings);
  if (E.isLeft(pace)) return refused(...pace.left);
  const question = await breachQuestion(call, 'stress');
  if (E.isLeft(question)) return refused(...question.left);
  const { agreement, rubric, breaches, violator } = question.right;
  const { samples, seed } = settings;
  const options: StressOptions = {
    rubric,
    breaches,
    ...(violator === undefined ? {} : { violator }),
    ...(pace.right === undefined ? {} : { pace: pace.right }),
    ...(samples === undefined ? {} : { samples }),
    ...(seed === undefined ? {} : { seed }),
  };
  const worked = await workOut(agreement, options, call);
  if (E.isLeft(worked)) return refused(...worked.left);
  const asked = worked.right;
  if (asked.rows.length === 0 && settings.breach !== undefined)
    return refused(`--breach ${settings.breach}: the text has no such breach in its scope`);
  const { stressText } = await import('../../adversary.ts');
  return fine(settings.format === 'json' ? toJson(asked) : stressText(asked, { width }));
};

export const stress: Command = {
  name: 'stress',
  summary: 'how often help comes if promises are kept as ever',
  says: 'Works out how often each breach is answered in time if promises are kept as often as has been counted, under each published rate. No forecast.',
  operands: [{ name: 'FILE' }],
  formats: ['text', 'json'],
  options: ['breach', 'violator', 'pace', 'samples', 'seed', 'workers', 'rubric', 'width'],
  meanings: { breach: 'ask about this breach only' },
  examples: [
    'stress draft.yaml --breach major-offensive',
    'stress dayton-1995 --pace often-late --samples 100000',
  ],
  run,
};
