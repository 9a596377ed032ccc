/**
 * Coverage, breach by breach: which link of the chain breaks, and which guarantee answers, as heat maps.
 */
import { breachName } from '../../analysis/names.ts';
import { LINKS } from '../../model/scorecard-words.ts';
import { type CaseRow, caseRows } from '../case-rows.ts';
import { Heat, HeatKey } from '../heat.tsx';
import { LINK_NAMES } from '../link-names.ts';
import type { OpenCard } from '../open-card.tsx';
import { breachHead } from '../score-label.ts';
import { Scroll } from '../scroll.tsx';

const Links = ({ open: { card, gates, headOf } }: { readonly open: OpenCard }) => {
  const asked = LINKS.filter((link) => card.matrix.some((row) => row[link] !== undefined));
  return (
    <table class="heat links">
      <thead>
        <tr>
          <th scope="col">Breach</th>
          {asked.map((link) => (
            <th scope="col">{LINK_NAMES[link]}</th>
          ))}
          <th scope="col" class="words">
            Breaks at
          </th>
          <th scope="col" class="words">
            Best answer
          </th>
        </tr>
      </thead>
      <tbody>
        {card.matrix.map((row) => (
          <tr>
            <th scope="row">{breachHead(row.breach)}</th>
            {asked.map((link) => {
              const range = row[link];
              return (
                <td class={row.firstBroken === link ? 'broken' : undefined}>
                  {range === undefined ? (
                    <span class="none">not asked</span>
                  ) : (
                    <Heat range={range} gates={gates} />
                  )}
                </td>
              );
            })}
            <td class="words">
              {row.firstBroken === undefined ? '' : LINK_NAMES[row.firstBroken].toLowerCase()}
            </td>
            <td class="words">
              {row.guarantee !== undefined
                ? headOf(row.guarantee)
                : row.answered.low < row.answered.high
                  ? 'not known'
                  : 'none'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Answers = ({
  rows,
  open: { gates, headOf, card },
}: {
  readonly rows: readonly CaseRow[];
  readonly open: OpenCard;
}) => {
  const guarantees = card.agreement.elements.filter(
    ({ list, id }) => list === 'guarantees' && rows.some(({ answers }) => answers.has(id)),
  );
  return (
    <table class="heat">
      <thead>
        <tr>
          <th scope="col">Guarantee</th>
          {rows.map(({ breach }) => (
            <th scope="col">{breachHead(breach)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {guarantees.map(({ id }) => (
          <tr>
            <th scope="row">{headOf(id)}</th>
            {rows.map(({ answers }) => {
              const range = answers.get(id);
              return (
                <td>
                  {range === undefined ? (
                    <span class="none">–</span>
                  ) : (
                    <Heat range={range} gates={gates} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Draws both heat maps. */
export const Coverage = ({ open }: { readonly open: OpenCard }) => {
  const { card, nameOf } = open;
  const rows = caseRows(card);
  const { guarantees: violator } = card.worstCase;
  const isAnswered = rows.some(({ answers }) => answers.size > 0);
  return (
    <>
      <p>
        {violator === undefined
          ? 'No party is constrained by name.'
          : `The worst case: the violator is ${nameOf(violator)}.`}{' '}
        {card.weakest === undefined
          ? ''
          : `The breach an adversary would choose is ${breachName(card.weakest)}.`}
      </p>
      <figure>
        <figcaption>
          <b>From each breach to its answer</b>
          Every link must hold. A breach gets through at the first that does not, which is outlined.
        </figcaption>
        <Scroll label="From each breach to its answer">
          <Links open={open} />
        </Scroll>
        <HeatKey />
      </figure>
      {isAnswered && (
        <figure>
          <figcaption>
            <b>Which guarantee answers which breach, and how well</b>A dash: the guarantee does not
            answer the breach.
          </figcaption>
          <Scroll label="Which guarantee answers which breach">
            <Answers rows={rows} open={open} />
          </Scroll>
        </figure>
      )}
    </>
  );
};
