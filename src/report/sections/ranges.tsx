/**
 * The three indicators and the whole as bars, with the gates that each indicator must pass.
 */
import { showScore, showShare } from '../../explain/figures.ts';
import { reasonText } from '../../explain/sentences.ts';
import { applies } from '../../score/score.ts';
import { type IndicatorRow, indicatorRows } from '../indicator-rows.ts';
import type { OpenCard } from '../open-card.tsx';
import { percent, RangeBar } from '../range-bar.tsx';

const Plot = ({ head, gates }: IndicatorRow) => (
  <>
    <RangeBar range={head.range} gates={gates} />
    <span class="ticks">
      {(gates.length > 0 ? gates : [0, 1]).map((at) => (
        <span style={`left:${percent(Math.min(0.97, Math.max(0.02, at)))}`}>
          {gates.length > 0 ? showScore(at) : at}
        </span>
      ))}
    </span>
  </>
);

const Row = ({ row, open }: { readonly row: IndicatorRow; readonly open: OpenCard }) => {
  const { head, cited, stands } = row;
  const isAsked = applies(head);
  const because = open.card.nodes[head.node]?.because;
  return (
    <tr>
      <th scope="row">
        {head.label}
        {!isAsked && because !== undefined && <span class="sub">, {reasonText(because)}</span>}
      </th>
      <td class="plot">{isAsked && <Plot {...row} />}</td>
      <td class="n">
        <b>{isAsked ? open.figure(head.range) : 'not asked'}</b>
      </td>
      <td data-of={isAsked && stands !== '' ? 'On paper:' : undefined}>{isAsked ? stands : ''}</td>
      <td class="n" data-of={isAsked ? 'Cited:' : undefined}>
        {isAsked ? showShare(cited) : ''}
      </td>
    </tr>
  );
};

/** Draws the indicators of a scorecard. */
export const Ranges = ({ open }: { readonly open: OpenCard }) => (
  <figure class="keep">
    <figcaption>
      <b>How much of an enforcement architecture the text has, from 0 to 1</b>
      Solid is certain, hatched is not known. The lines are the two gates: below the first an
      indicator fails, from the second on it stands. Cited is the share of the weight that rests on
      cited facts.
    </figcaption>
    <table class="ranges stack">
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">From 0 to 1</th>
          <th scope="col" class="n">
            Range
          </th>
          <th scope="col">On paper</th>
          <th scope="col" class="n">
            Cited
          </th>
        </tr>
      </thead>
      <tbody>
        {indicatorRows(open.card).map((row) => (
          <Row row={row} open={open} />
        ))}
      </tbody>
    </table>
  </figure>
);
