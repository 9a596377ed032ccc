/**
 * `probe`: a breach replayed on drafts, hour by hour.
 */
import * as E from 'fp-ts/Either';
import type { Scenario, Tabletop } from '../../adversary.ts';
import type { Agreement } from '../../index.ts';
import type { Call, Command } from '../command.ts';
import { meantAmong } from '../inputs.ts';
import { oneOrAll } from '../json.ts';
import { fine, type Outcome, refused } from '../outcome.ts';
import { readDrafts } from '../read-drafts.ts';
import type { Settings } from '../settings.ts';
import { partiesIn, violatorIn } from '../who.ts';

const scenarioNamed = async (
  name: string = 'night-probe',
): Promise<E.Either<readonly string[], Scenario>> => {
  const { SCENARIOS } = await import('../../adversary.ts');
  const all: readonly Scenario[] = Object.values(SCENARIOS);
  const one = all.find(({ id }) => id === name);
  if (one !== undefined) return E.right(one);
  const ids = all.map(({ id }) => id);
  return E.left([`--scenario ${name}: there is no such scenario${meantAmong(name, ids)}`]);
};

/** The scenario as it is asked for: who does it, and who refuses beside them. */
const scenarioFor = async (
  settings: Settings,
  agreements: readonly Agreement[],
): Promise<E.Either<readonly string[], Scenario>> => {
  const scenario = await scenarioNamed(settings.scenario);
  const violator = violatorIn(settings, agreements);
  const refusing = partiesIn('--refuses', settings.refuses, agreements);
  if (E.isLeft(scenario)) return scenario;
  if (E.isLeft(violator)) return violator;
  if (E.isLeft(refusing)) return refusing;
  return E.right({
    ...scenario.right,
    ...(violator.right === undefined ? {} : { violator: violator.right }),
    ...(refusing.right.length === 0 ? {} : { refuses: refusing.right }),
  });
};

/** One text is shown hour by hour; of several only the ends stand beside each other, unless everything is asked for. */
const asText = async (played: readonly Tabletop[], { settings, width }: Call): Promise<string> => {
  const { tabletopText } = await import('../../adversary.ts');
  const log = settings.whole || played.length < 2;
  const [first] = played;
  return [
    ...(log || first === undefined ? [] : [`${first.scenario.title}: what each text makes of it`]),
    ...played.map((one) => tabletopText(one, { width, log })),
  ].join(log ? `\n\n${'─'.repeat(width)}\n\n` : '\n\n');
};

const written = async (played: readonly Tabletop[], call: Call): Promise<string> => {
  switch (call.settings.format) {
    case 'json':
      return oneOrAll(call.operands, played);
    case 'html':
      return (await import('../../report.ts')).toHtml(played);
    case 'markdown':
      return (await import('../../report.ts')).toMarkdown(played);
    default:
      return asText(played, call);
  }
};

const run = async (call: Call): Promise<Outcome> => {
  const { settings } = call;
  const drafts = await readDrafts(call, 'nothing was replayed');
  if (E.isLeft(drafts)) return refused(...drafts.left);
  const agreements = drafts.right.documents.map(({ agreement }) => agreement);
  const scenario = await scenarioFor(settings, agreements);
  if (E.isLeft(scenario)) return refused(...scenario.left);
  const { tabletop } = await import('../../adversary.ts');
  const { rubric } = drafts.right;
  const played: Tabletop[] = [];
  for (const agreement of agreements) {
    const one = tabletop(agreement, scenario.right, { rubric });
    if (E.isLeft(one))
      return refused(
        `--scenario ${scenario.right.id}: the rubric does not judge its breach, ${scenario.right.breach}`,
      );
    played.push(one.right);
  }
  return fine(await written(played, call));
};

export const probe: Command = {
  name: 'probe',
  summary: 'a breach replayed hour by hour, with the clauses',
  says: 'Replays a breach: who sees it, who is asked, what blocks, who responds. NAME is night-probe, salvo-as-retaliation, massing-as-exercise, jamming-of-monitors or seizure-by-militia.',
  operands: [{ name: 'FILE', isSeveral: true }],
  formats: ['text', 'json', 'markdown', 'html'],
  options: ['scenario', 'violator', 'refuses', 'whole', 'rubric', 'width', 'watch'],
  meanings: { whole: 'hour by hour also if several texts are named' },
  examples: [
    'probe draft.yaml --format html --output probe.html',
    'probe dayton-1995 lusaka-1999 --scenario seizure-by-militia',
  ],
  run,
};
