/**
 * The drafting log on an axis of dates: a lane for each party, a dot for each seat, a line from when it had the text.
 */
import type { Agreement } from '../../model/agreement.ts';
import { daysApart } from '../../time/calendar-date.ts';
import { type Drawing, Lines, linesOf, MARGIN } from '../drawing.tsx';
import { stepOf } from '../heat.tsx';
import { type Lane, type Lanes, lanesOf } from '../lanes.ts';
import type { OpenCard } from '../open-card.tsx';

const ROW = 26;
const HEAD = 44;
const LABEL = 0.3;

/** Where each round stands, from 0 to 1; rounds need room for their dates. */
const placesOf = ({ rounds }: Lanes): readonly number[] => {
  const first = rounds[0]?.date ?? '';
  const whole = Math.max(1, ...rounds.map(({ date }) => daysApart(first, date)));
  const least = 0.8 / Math.max(1, rounds.length - 1);
  const places: number[] = [];
  for (const { date } of rounds) {
    const own = daysApart(first, date) / whole;
    const before = places.at(-1);
    places.push(before === undefined ? own : Math.max(own, before + least));
  }
  const last = Math.max(1, places.at(-1) ?? 0);
  return places.map((place) => place / last);
};

const LaneMarks = ({
  lane: { cells },
  at,
  end,
}: {
  readonly lane: Lane;
  readonly at: readonly number[];
  readonly end: number;
}) => {
  const from = (had: 'yes' | 'perhaps') => at[cells.findIndex((cell) => cell.had === had)];
  const [perhaps, surely] = [from('perhaps'), from('yes')];
  return (
    <>
      <line class="grid" x1={at[0]} x2={end} y1="12" y2="12" />
      {perhaps !== undefined && (
        <line class="may" x1={perhaps} x2={surely ?? end} y1="12" y2="12" />
      )}
      {surely !== undefined && <line class="had" x1={surely} x2={end} y1="12" y2="12" />}
      {cells.map(({ share, said }, index) =>
        share === 0 ? undefined : (
          <circle
            class={share === undefined ? 'stage' : `stage s${stepOf(share)}`}
            fill={share === undefined ? 'url(#hatch)' : undefined}
            cx={at[index]}
            cy="12"
            r={share === undefined ? 6 : 3 + 6 * share}
          >
            <title>{said}</title>
          </circle>
        ),
      )}
    </>
  );
};

/** Draws the drafting log of an agreement. */
export const draftingFigure = (
  { card, headOf }: OpenCard,
  agreement: Agreement,
  width: number,
): Drawing => {
  const lanes = lanesOf(agreement);
  const from = MARGIN + width * LABEL;
  const end = width - MARGIN;
  const at = placesOf(lanes).map((place) => from + 16 + place * (end - from - 48));
  return {
    title: `${card.agreement.title}: who sat where while it was made`,
    note: 'The larger the dot, the more a party could write; hatched: not known. A thick line: it had the text; dotted: perhaps.',
    height: HEAD + lanes.lanes.length * ROW,
    body: (
      <>
        {lanes.rounds.map(({ date, place }, index) => (
          <text class="small" x={at[index]} y={index % 2 === 0 ? 12 : 28} text-anchor="middle">
            <title>{place}</title>
            {date}
          </text>
        ))}
        {lanes.lanes.map((lane, index) => (
          <g transform={`translate(0 ${HEAD + index * ROW})`}>
            <Lines lines={linesOf(headOf(lane.party), width * LABEL, 1)} x={MARGIN} y={16} />
            <LaneMarks lane={lane} at={at} end={end} />
          </g>
        ))}
      </>
    ),
  };
};
