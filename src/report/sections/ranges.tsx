/**
 * The three indicators and the whole as bars with the gates that each must pass.
 */
import { showScore, showShare } from '../../explain/figures.ts';
import { applies } from '../../score/score.ts';
import type { OpenCard } from '../open-card.tsx';
import { RangeBar } from '../range-bar.tsx';

const NAMES = ['baselines', 'guarantees', 'coDrafting'] as const;

const STANDS = {
  'stands': 'stands',
  'partial': 'in part',
  'fails': 'fails',
  'open': 'not known',
  'not-asked': 'not asked',
} as const;

export const Ranges = ({ open: { card, figure } }: { readonly open: OpenCard }) => {
  const { indicators, verdict, reliabilityBy, reliability, overall, rubric } = card;
  const rows = [
    ...NAMES.map((name) => ({
      head: indicators[name],
      cited: reliabilityBy[name].cited,
      stands: STANDS[verdict.stands[name]],
      gates: [rubric.gates[name].lower, rubric.gates[name].upper],
    })),
    { head: overall, cited: reliability.cited, stands: '', gates: [] },
  ];
  return (
    <table class="ranges">
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
        {rows.map(({ head, cited, stands, gates }) => (
          <tr>
            <th scope="row">{head.label}</th>
            <td>
              {applies(head) && <RangeBar range={head.range} gates={gates} />}
              {gates.length > 0 && (
                <span class="gates">
                  gates {gates.map((gate) => showScore(gate)).join(' and ')}
                </span>
              )}
            </td>
            <td class="n">{applies(head) ? figure(head.range) : 'not asked'}</td>
            <td>{stands}</td>
            <td class="n">{showShare(cited)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
