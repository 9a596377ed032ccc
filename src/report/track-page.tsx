/**
 * A track as a page: each score over the dates of its texts.
 */
import type { Movement } from '../compare/movement.ts';
import { showRange } from '../explain/figures.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { Page } from './page.tsx';

export const TrackPage = ({
  cards,
}: {
  readonly cards: readonly Scorecard[];
  readonly movements?: readonly Movement[] | undefined;
}) => (
  <Page
    title="The track"
    kicker={`${cards[0]?.agreement.date ?? ''} to ${cards.at(-1)?.agreement.date ?? ''}`}
    lede={undefined}
    parts={[
      {
        id: 'texts',
        title: 'The texts',
        body: (
          <ol>
            {cards.map((card) => (
              <li>
                {card.agreement.date}: {card.agreement.title}, {showRange(card.overall.range)}
              </li>
            ))}
          </ol>
        ),
      },
    ]}
  />
);
