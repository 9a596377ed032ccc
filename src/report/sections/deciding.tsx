/**
 * The facts that decide the verdict, and the questions that the talks of December 2025 turned on.
 */

import { upperFirst } from '../../analysis/names.ts';
import type { Briefing } from '../../explain/briefing.ts';
import { reasonText } from '../../explain/sentences.ts';
import { decidingFacts } from '../../score/deciding.ts';
import type { OpenCard } from '../open-card.tsx';

const MOST = 5;

/** Where something is absent, as the same may be absent from both. */
const AMONG: Readonly<Record<string, string>> = {
  baselines: ', among its baselines',
  guarantees: ', among its guarantees',
};

/** Lists the facts that decide, most decisive first. */
export const Deciding = ({
  open: { card, figure, nameOf, responderAt, cites },
}: {
  readonly open: OpenCard;
}) => {
  const elements = new Set(card.agreement.elements.map(({ id }) => id));
  return (
    <ol class="prose">
      {decidingFacts(card)
        .slice(0, MOST)
        .map(({ at, label, because, state, range, cites: rests }) => {
          const path = at.split('.');
          const [, id = ''] = path;
          const responder = responderAt(path);
          return (
            <li>
              {upperFirst(`${because.code === 'absent' ? '' : `${label}: `}${reasonText(because)}`)}
              ; {state === 'unknown' ? 'anything from' : 'worth'} {figure(range)}
              {elements.has(id) ? `, in ${nameOf(id)}` : ''}
              {responder === undefined ? '' : `, by ${responder}`}
              {because.code === 'absent' ? AMONG[at] : ''} {cites(rests)}
            </li>
          );
        })}
    </ol>
  );
};

/** Sets the questions of the talks with what the text answers. */
export const Questions = ({ tests }: { readonly tests: Briefing['tests'] }) => (
  <dl class="prose">
    {tests.map(({ asks, says }) => (
      <>
        <dt>{asks}</dt>
        <dd>{says}</dd>
      </>
    ))}
  </dl>
);
