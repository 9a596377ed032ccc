/**
 * The card: the verdict in sentences, the ranges as bars.
 */
import { briefing, type Repairs, type Scorecard, type ScoreHead, showRange } from 'casus-foederis';
import { RangeBar } from './range-bar.tsx';

const INDICATORS = ['baselines', 'guarantees', 'coDrafting'] as const;

const STANDS: Readonly<Record<string, string>> = {
  'stands': 'stands',
  'partial': 'in part',
  'fails': 'fails',
  'open': 'not known',
  'not-asked': 'not asked',
};

const gatesOf = ({ rubric: { gates } }: Scorecard) => [
  ...new Set(INDICATORS.flatMap((name) => [gates[name].lower, gates[name].upper])),
];

const Row = ({
  head: { label, range },
  gates,
  all,
  stands,
  was,
}: {
  readonly head: ScoreHead;
  readonly gates: readonly number[];
  readonly all: readonly number[];
  readonly stands: string | undefined;
  readonly was: ScoreHead | undefined;
}) => (
  <tr>
    <th scope="row">{label}</th>
    <td class="plot">
      {stands !== 'not asked' && <RangeBar range={range} gates={gates} was={was?.range} />}
    </td>
    <td class="figures">{stands === 'not asked' ? '' : showRange(range, all)}</td>
    <td class="stands">{stands}</td>
  </tr>
);

/** The three indicators and the whole; what they were stands under them as a thin line. */
export const Ranges = ({
  card,
  was,
}: {
  readonly card: Scorecard;
  readonly was?: Scorecard | undefined;
}) => {
  const all = gatesOf(card);
  return (
    <table class="ranges">
      <caption>
        Solid is certain, hatched is not known; below the first line an indicator fails, from the
        second on it stands.{was === undefined ? '' : ' The thin line shows the draft as opened.'}
      </caption>
      <thead class="vh">
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">From 0 to 1</th>
          <th scope="col">Range</th>
          <th scope="col">On paper</th>
        </tr>
      </thead>
      <tbody>
        {INDICATORS.map((name) => (
          <Row
            key={name}
            head={card.indicators[name]}
            gates={[card.rubric.gates[name].lower, card.rubric.gates[name].upper]}
            all={all}
            stands={STANDS[card.verdict.stands[name]]}
            was={was?.indicators[name]}
          />
        ))}
        <Row head={card.overall} gates={[]} all={all} stands={undefined} was={was?.overall} />
      </tbody>
    </table>
  );
};

/** All scores in one line, over the text where the screen has no room beside it; the card says the same. */
export const Strip = ({ card, isOld }: { readonly card: Scorecard; readonly isOld: boolean }) => (
  <p class={isOld ? 'strip old' : 'strip'} aria-hidden="true">
    {[...INDICATORS.map((name) => card.indicators[name]), card.overall].map(({ label, range }) => (
      <span key={label}>
        {label.replace(/ and .*/, '')} <b>{showRange(range, gatesOf(card))}</b>
      </span>
    ))}
  </p>
);

/** The verdict, what stands and what fails, and the change that would raise the score most. */
export const Brief = ({
  card,
  repairs,
}: {
  readonly card: Scorecard;
  readonly repairs: Repairs | undefined;
}) => {
  const brief = briefing(card, repairs);
  return (
    <>
      <p class="verdict" dir="auto">
        {brief.verdict}
      </p>
      <p dir="auto">{brief.stands}</p>
      <p dir="auto">{brief.fails}</p>
      {repairs !== undefined && <p dir="auto">{brief.repair}</p>}
    </>
  );
};
