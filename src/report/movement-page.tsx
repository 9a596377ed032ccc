/**
 * A movement as a page: what each score was and is, and what each changed fact had of it.
 */
import type { Movement } from '../compare/movement.ts';
import { COMPARED } from '../compare/movement.ts';
import { showRange } from '../explain/figures.ts';
import { DIRECTIONS, LABELS, showShareOf } from '../explain/movement-text.ts';
import type { Agreement } from '../model/agreement.ts';
import { changeText, namesOf, placeText } from './change.ts';
import { Page } from './page.tsx';

export const MovementPage = ({
  moved,
  drafts,
}: {
  readonly moved: Movement;
  readonly drafts: readonly Agreement[];
}) => {
  const nameOf = namesOf(drafts);
  return (
    <Page
      title={`${moved.before.title} → ${moved.after.title}`}
      kicker={`${moved.before.date} → ${moved.after.date}`}
      lede={undefined}
      parts={[
        {
          id: 'scores',
          title: 'How the scores moved',
          body: (
            <table>
              <tbody>
                {COMPARED.map((name) => {
                  const score = moved.scores[name];
                  return (
                    <tr>
                      <th scope="row">{LABELS[name]}</th>
                      <td>{score === undefined ? 'not asked of both' : showRange(score.before)}</td>
                      <td>{score === undefined ? '' : showRange(score.after)}</td>
                      <td>{score === undefined ? '' : DIRECTIONS[score.direction]}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          ),
        },
        {
          id: 'facts',
          title: 'What moved it',
          body: (
            <ol>
              {moved.facts.map((fact) => (
                <li>
                  {placeText(fact.path, nameOf)}: {changeText(fact, nameOf)} (
                  {showShareOf(fact.share.overall ?? { low: 0, high: 0 })})
                </li>
              ))}
            </ol>
          ),
        },
      ]}
    />
  );
};
