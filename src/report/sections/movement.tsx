/**
 * A movement: each score before and after, and the steps from one to the other as a waterfall.
 */
import { upperFirst } from '../../analysis/names.ts';
import type { Movement } from '../../compare/movement.ts';
import { COMPARED, type Compared } from '../../compare/reach.ts';
import { showRange } from '../../explain/figures.ts';
import { DIRECTIONS, LABELS, showMove, showShareOf } from '../../explain/movement-text.ts';
import type { Range } from '../../model/scores.ts';
import { changeText, type NameOf, placeText } from '../change.ts';
import { RangeBar } from '../range-bar.tsx';
import { StepBar } from '../step-bar.tsx';
import { type Step, type Waterfall, waterfallOf } from '../waterfall.ts';

/** Draws each score before and after. */
export const Moves = ({ moved: { scores, before, after } }: { readonly moved: Movement }) => (
  <figure class="keep">
    <figcaption>
      <b>Each score before and after, from 0 to 1</b>
      The thin bar is the earlier draft. Solid is certain, hatched is not known.
    </figcaption>
    <table class="ranges stack">
      <thead>
        <tr>
          <th scope="col">Score</th>
          <th scope="col">From 0 to 1</th>
          <th scope="col" class="n">
            {before.date}
          </th>
          <th scope="col" class="n">
            {after.date}
          </th>
          <th scope="col">Moved</th>
        </tr>
      </thead>
      <tbody>
        {COMPARED.map((name) => {
          const score = scores[name];
          const [was, is] = score === undefined ? ['', ''] : showMove(score);
          return (
            <tr>
              <th scope="row">{LABELS[name]}</th>
              <td class="plot">
                {score !== undefined && (
                  <>
                    <div class="earlier">
                      <RangeBar range={score.before} height={8} />
                    </div>
                    <RangeBar range={score.after} height={14} />
                  </>
                )}
              </td>
              <td class="n" data-of="Before:">
                {was}
              </td>
              <td class="n" data-of="After:">
                <b>{is}</b>
              </td>
              <td>{score === undefined ? 'not asked of both' : DIRECTIONS[score.direction]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </figure>
);

const mark = ({ low, high }: Range): string => {
  const [isUp, isDown] = [Math.max(low, high) > 0, Math.min(low, high) < 0];
  return isUp && isDown ? '▲▼' : isDown ? '▼' : '▲';
};

const EndRow = ({
  title,
  range,
  scale,
}: { readonly title: string; readonly range: Range } & Pick<Waterfall, 'scale'>) => (
  <tr class="total">
    <th scope="row">{title}</th>
    <td class="plot">
      <StepBar from={{ low: scale.least, high: scale.least }} to={range} scale={scale} />
    </td>
    <td class="n">
      <b>{showRange(range)}</b>
    </td>
  </tr>
);

const what = ({ fact, count }: Step, nameOf: NameOf) =>
  fact === undefined ? (
    `${count} smaller changes`
  ) : (
    <>
      {upperFirst(placeText(fact.path, nameOf))}
      <span class="sub">
        {': '}
        {changeText(fact, nameOf)}
      </span>
    </>
  );

/** Draws the steps of one score. */
export const WaterfallTable = ({
  moved,
  name,
  nameOf,
}: {
  readonly moved: Movement;
  readonly name: Compared;
  readonly nameOf: NameOf;
}) => {
  const waterfall = waterfallOf(moved, name);
  if (waterfall === undefined) return undefined;
  const { before, after, steps, scale } = waterfall;
  return (
    <figure>
      <figcaption>
        <b>{LABELS[name]}: from one draft to the next, change by change</b>
        The upper lane is the score at worst, the lower lane at best; the shares of all changes sum
        to the movement. The scale runs from {scale.least.toFixed(2)} to {scale.most.toFixed(2)}.
      </figcaption>
      <table class="falls stack">
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col">Share of the movement</th>
            <th scope="col" class="n">
              Moves it by
            </th>
          </tr>
        </thead>
        <tbody>
          <EndRow title={moved.before.title} range={before} scale={scale} />
          {steps.map((step) => (
            <tr>
              <th scope="row">{what(step, nameOf)}</th>
              <td class="plot">
                <StepBar {...step} scale={scale} />
              </td>
              <td class="n">
                {mark(step.share)} {showShareOf(step.share)}
              </td>
            </tr>
          ))}
          <EndRow title={moved.after.title} range={after} scale={scale} />
        </tbody>
      </table>
    </figure>
  );
};
