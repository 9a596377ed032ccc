/**
 * Movement between two drafts: what each changed fact did to each score.
 *
 * Shares are exact for few changes and averages over orders drawn at random for many, so both are measured: a draft with as
 * many facts filled in as are still told exactly, and two drafts that have little in common.
 */
import { type Movement, movement, scoreAgreement } from 'casus-foederis';
import { agreementOf, us28PointPlan202511 } from 'casus-foederis/cases';
import { agreed, twentyPoints } from './documents.ts';
import { atMost, type Effort } from './effort.ts';
import { race } from './race.ts';
import { type Row, type Section, time, times } from './report.ts';

/** The facts that are filled in for an exact comparison; more would be shared out over random orders. */
const FILLED_IN = 10;

/** The 20 points with ten of their unknown facts known. */
const filledIn = () => {
  const framework = agreed(twentyPoints());
  return agreed({
    ...framework,
    verification: framework.verification.map((verifier, index) =>
      index < 2 ? { ...verifier, access: 'anywhere-anytime', coverage: 'full' } : verifier,
    ),
    guarantees: framework.guarantees.map((guarantee) => ({
      ...guarantee,
      term: 'P15Y',
      exitNotice: 'P1Y',
    })),
  });
};

const errorOf = ({ scores }: Movement): number =>
  Math.max(...Object.values(scores).map(({ error }) => error));

export const betweenDrafts = async (effort: Effort): Promise<Section> => {
  const plan = agreementOf(us28PointPlan202511);
  const framework = agreed(twentyPoints());
  const known = filledIn();
  const [exact, drawn] = [movement(framework, known), movement(plan, framework)];
  if (exact.facts.length !== FILLED_IN || errorOf(exact) !== 0)
    throw new Error(`${exact.facts.length} facts filled in, with an error of ${errorOf(exact)}`);
  if (errorOf(drawn) === 0) throw new Error('no share came from random orders');

  const { micros, ratio } = await race(
    {
      score: () => scoreAgreement(framework),
      exact: () => movement(framework, known),
      few: () => movement(plan, framework, { orders: 16 }),
      drawn: () => movement(plan, framework),
    },
    atMost(7, effort),
  );
  const row = (what: string, name: Parameters<typeof micros>[0]): Row => ({
    what,
    figure: time(micros(name)),
    ratio: times(ratio(name, 'score')),
  });
  return {
    title: 'Movement between two drafts',
    notes: [
      `Exact: the 20 points, and the same with ${FILLED_IN} unknown facts filled in, each group of changes scored once. ` +
        `With orders drawn at random: the 28 points and the 20 points, ${drawn.facts.length} changed facts, the largest standard error of ` +
        `a share ${errorOf(drawn).toFixed(3)} with as many orders as are usual. The unit is one scorecard.`,
    ],
    rows: [
      row('scoreAgreement', 'score'),
      row(`${FILLED_IN} changes, exact`, 'exact'),
      row(`${drawn.facts.length} changes, 16 orders`, 'few'),
      row(`${drawn.facts.length} changes, orders as usual`, 'drawn'),
    ],
  };
};
