/**
 * A movement as a page: what each score was and is, what each changed fact had of it, and what got worse.
 */

import { listed } from '../analysis/finding.ts';
import { upperFirst } from '../analysis/names.ts';
import type { ChangedFact, Movement } from '../compare/movement.ts';
import { COMPARED, type Compared } from '../compare/reach.ts';
import { DIRECTIONS, LABELS, showShareOf } from '../explain/movement-text.ts';
import type { Agreement } from '../model/agreement.ts';
import { changeText, type NameOf, namesOf, placeText } from './change.ts';
import { Page, type Part } from './page.tsx';
import { Moves, WaterfallTable } from './sections/movement.tsx';

/** In one sentence, how the overall score moved. */
const headline = ({ scores: { overall }, facts }: Movement): string =>
  overall === undefined
    ? 'The two drafts have no score in common.'
    : `Overall ${DIRECTIONS[overall.direction]}, with ${facts.length} changed ${facts.length === 1 ? 'fact' : 'facts'}.`;

/** The score that a fact moved, with its share. */
const sharesText = ({ share }: ChangedFact): string =>
  COMPARED.flatMap((name: Compared) => {
    const one = share[name];
    const shown = one === undefined ? '0' : showShareOf(one);
    return shown === '0' ? [] : [`${LABELS[name].toLowerCase()} ${shown}`];
  }).join('; ') || 'moves no score';

const Facts = ({
  facts,
  nameOf,
}: {
  readonly facts: readonly ChangedFact[];
  readonly nameOf: NameOf;
}) => (
  <ul class="facts">
    {facts.map((fact) => (
      <li>
        <b>{upperFirst(placeText(fact.path, nameOf))}</b>: {changeText(fact, nameOf)}{' '}
        <span class="sub">({sharesText(fact)})</span>
      </li>
    ))}
  </ul>
);

const Remarks = ({ moved, nameOf }: { readonly moved: Movement; readonly nameOf: NameOf }) => {
  const { matches, scores, unshared = [], facts } = moved;
  const error = Math.max(0, ...Object.values(scores).map((score) => score.error));
  const likened = matches.filter(({ by }) => by === 'likeness');
  return (
    <>
      {likened.length > 0 && (
        <p>
          Taken to be the same, by likeness:{' '}
          {likened
            .map(({ before = '', after = '' }) => `${nameOf(before)} and ${nameOf(after)}`)
            .join('; ')}
          .
        </p>
      )}
      {Object.keys(scores).length < COMPARED.length && (
        <p>The overall score covers only the indicators asked of both drafts.</p>
      )}
      {unshared.length > 0 && (
        <p>
          What each of {facts.length} changed facts did to{' '}
          {listed(unshared.map((name) => LABELS[name].toLowerCase()))} was not worked out: it would
          take too long for drafts of this size.
        </p>
      )}
      {error > 0 && (
        <p>
          Shares are averages over randomly drawn orders; standard error at most {error.toFixed(3)}.
        </p>
      )}
    </>
  );
};

/** Sets the page of a movement. */
export const MovementPage = ({
  moved,
  drafts,
}: {
  readonly moved: Movement;
  readonly drafts: readonly Agreement[];
}) => {
  const nameOf = namesOf(drafts);
  const parts: readonly (Part | false)[] = [
    { id: 'scores', title: 'How the scores moved', body: <Moves moved={moved} /> },
    moved.scores.overall !== undefined && {
      id: 'steps',
      title: 'What moved the overall score',
      body: <WaterfallTable moved={moved} name="overall" nameOf={nameOf} />,
    },
    {
      id: 'worse',
      title: `What got worse (${moved.worse.length})`,
      body:
        moved.worse.length === 0 ? (
          <p>No changed fact lowered any score.</p>
        ) : (
          <Facts facts={moved.worse} nameOf={nameOf} />
        ),
    },
    {
      id: 'facts',
      title: `Every changed fact (${moved.facts.length})`,
      body:
        moved.facts.length === 0 ? (
          <p>No coded fact changed.</p>
        ) : (
          <Facts facts={moved.facts} nameOf={nameOf} />
        ),
    },
  ];
  return (
    <Page
      title={`${moved.before.title} → ${moved.after.title}`}
      kicker={`Movement from ${moved.before.date} to ${moved.after.date}`}
      lede={<p class="verdict">{headline(moved)}</p>}
      parts={parts.filter((part) => part !== false)}
      foot={<Remarks moved={moved} nameOf={nameOf} />}
    />
  );
};
