/**
 * Dependence on the violator: what falls and what stands if one party refuses every consent; parties alike together.
 */
import { showShare } from '../../explain/figures.ts';
import type { FallsBy, ViolatorDependence } from '../../model/scorecard.ts';
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

/** Violators who bring the same down. */
const alike = (
  dependence: readonly ViolatorDependence[],
): readonly (readonly ViolatorDependence[])[] => {
  const groups = new Map<string, ViolatorDependence[]>();
  for (const one of dependence) {
    const key = JSON.stringify([one.falls, one.stands, one.stillAnswered]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

const Row = ({
  parties,
  open: { nameOf, headOf },
}: {
  readonly parties: readonly ViolatorDependence[];
  readonly open: OpenCard;
}) => {
  const { falls = [], stands = [], stillAnswered = 0 } = parties[0] ?? {};
  return (
    <tr>
      <th scope="row">{parties.map(({ violator }) => headOf(violator)).join(', ')}</th>
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
  );
};

/** Draws who can bring down what. */
export const Dependence = ({ open }: { readonly open: OpenCard }) =>
  open.card.violatorDependence.length === 0 ? (
    <p>No party is constrained by name, so none could refuse.</p>
  ) : (
    <table class="stack third">
      <thead>
        <tr>
          <th scope="col">If one of these parties refuses every consent</th>
          <th scope="col">falls</th>
          <th scope="col">stands</th>
          <th scope="col" class="n">
            Still answered
          </th>
        </tr>
      </thead>
      <tbody>
        {alike(open.card.violatorDependence).map((parties) => (
          <Row parties={parties} open={open} />
        ))}
      </tbody>
    </table>
  );
