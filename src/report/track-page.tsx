/**
 * A track as a page: each score over the dates of its texts, every text in figures, and what moved between them.
 */
import { upperFirst } from '../analysis/names.ts';
import type { Movement } from '../compare/movement.ts';
import { LABELS, showMove, showShareOf } from '../explain/movement-text.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { changeText, type NameOf, namesOf, placeText } from './change.ts';
import { Page, type Part } from './page.tsx';
import { Panels, Texts } from './sections/track.tsx';
import { panelsOf, trackPoints } from './track.ts';

const MOST_FACTS = 3;

const Between = ({ moved, nameOf }: { readonly moved: Movement; readonly nameOf: NameOf }) => {
  const { before, after, scores, facts } = moved;
  const moving = facts.filter(
    ({ share: { overall } }) => overall !== undefined && showShareOf(overall) !== '0',
  );
  return (
    <li>
      <p>
        <b>
          {before.title} → {after.title}
        </b>
        {scores.overall !== undefined &&
          `: ${LABELS.overall.toLowerCase()} ${showMove(scores.overall).join(' → ')}`}
      </p>
      <ul class="facts">
        {moving.slice(0, MOST_FACTS).map((fact) => (
          <li>
            {upperFirst(placeText(fact.path, nameOf))}: {changeText(fact, nameOf)}{' '}
            <span class="sub">({showShareOf(fact.share.overall ?? { low: 0, high: 0 })})</span>
          </li>
        ))}
      </ul>
    </li>
  );
};

/** Sets the page of a track. */
export const TrackPage = ({
  cards,
  movements = [],
  drafts = [],
}: {
  readonly cards: readonly Scorecard[];
  readonly movements?: readonly Movement[] | undefined;
  readonly drafts?: readonly Agreement[] | undefined;
}) => {
  const points = trackPoints(cards);
  const panels = panelsOf(points);
  const nameOf = namesOf(drafts);
  const [first, last] = [points[0], points.at(-1)];
  const parts: readonly (Part | false)[] = [
    {
      id: 'scores',
      title: 'Each score over time',
      body: <Panels panels={panels} points={points} />,
    },
    { id: 'texts', title: 'Every text', body: <Texts panels={panels} points={points} /> },
    movements.length > 0 && {
      id: 'movements',
      title: 'What moved from each to the next',
      body: (
        <ol class="steps">
          {movements.map((moved) => (
            <Between moved={moved} nameOf={nameOf} />
          ))}
        </ol>
      ),
    },
  ];
  return (
    <Page
      title={`A track of ${points.length} ${points.length === 1 ? 'text' : 'texts'}`}
      kicker={
        first === undefined || last === undefined
          ? 'Nothing to show'
          : `From ${first.card.agreement.date} to ${last.card.agreement.date}`
      }
      lede={undefined}
      parts={points.length === 0 ? [] : parts.filter((part) => part !== false)}
    />
  );
};
