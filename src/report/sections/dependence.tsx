/**
 * Dependence on the violator: what falls and what stands if one party refuses every consent.
 */
import { showShare } from '../../explain/figures.ts';
import type { FallsBy } from '../../model/scorecard.ts';
import type { OpenCard } from '../open-card.tsx';

const BY: Readonly<Record<FallsBy, string>> = {
  finding: 'it can stop the finding',
  access: 'it can keep the verifier out',
  operation: 'it can stop it from working',
  activation: 'it can keep it from being set off',
  condition: 'it controls a condition',
  responders: 'no responder but itself is left',
  nobody: 'nobody must act',
};

/** Draws who can bring down what. */
export const Dependence = ({ open: { card, nameOf } }: { readonly open: OpenCard }) =>
  card.violatorDependence.length === 0 ? (
    <p>No party is constrained by name, so none could refuse.</p>
  ) : (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">If this party refuses every consent</th>
          <th scope="col">falls</th>
          <th scope="col">stands</th>
          <th scope="col" class="n">
            Still answered
          </th>
        </tr>
      </thead>
      <tbody>
        {card.violatorDependence.map(({ violator, falls, stands, stillAnswered }) => (
          <tr>
            <th scope="row">{nameOf(violator)}</th>
            <td data-of="Falls:" class="plot">
              {falls.length === 0
                ? 'nothing'
                : falls.map(({ element, by }) => `${nameOf(element)} (${BY[by]})`).join('; ')}
            </td>
            <td data-of="Stands:" class="plot">
              {stands.length === 0 ? 'nothing' : stands.map(nameOf).join('; ')}
            </td>
            <td class="n" data-of="Still answered:">
              {showShare(stillAnswered)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
