/**
 * How the scores moved from one draft to another: both ranges as bars, the direction in words, and what moved them.
 */
import {
  type Agreement,
  type Compared,
  type Movement,
  movementText,
  showRange,
} from 'casus-foederis';
import { toSvg } from 'casus-foederis/report';
import { useMemo } from 'preact/hooks';
import { RangeBar } from './range-bar.tsx';
import { useScheme } from './use-scheme.ts';

const LABELS: Readonly<Record<Compared, string>> = {
  baselines: 'Baselines and verification',
  guarantees: 'Guarantees',
  coDrafting: 'Co-drafting',
  overall: 'Overall',
};

const DIRECTIONS = {
  'certainly-up': 'certainly up',
  'certainly-down': 'certainly down',
  'possibly': 'not known: the ranges overlap',
  'unchanged': 'unchanged',
} as const;

const Figure = ({
  moved,
  drafts,
}: {
  readonly moved: Movement;
  readonly drafts: readonly Agreement[];
}) => {
  const theme = useScheme();
  const svg = useMemo(
    () => toSvg(moved, { drafts, theme, width: innerWidth < 640 ? 340 : 600 }),
    [moved, drafts, theme],
  );
  return (
    <img
      class="figure"
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt="What each changed fact did to the overall score; the same is said in words below."
    />
  );
};

/** Shows a movement. */
export const Moved = ({
  moved,
  drafts,
}: {
  readonly moved: Movement;
  readonly drafts: readonly Agreement[];
}) => (
  <>
    <table class="ranges">
      <caption>The thin line is the earlier draft, the bar the later one.</caption>
      <thead class="vh">
        <tr>
          <th scope="col">Score</th>
          <th scope="col">From 0 to 1</th>
          <th scope="col">Range</th>
          <th scope="col">Direction</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(LABELS).map(([name, label]) => {
          const score = moved.scores[name as Compared];
          return (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td class="plot">
                {score !== undefined && <RangeBar range={score.after} was={score.before} />}
              </td>
              <td class="figures">
                {score === undefined
                  ? ''
                  : score.direction === 'unchanged'
                    ? showRange(score.after)
                    : `${showRange(score.before)} → ${showRange(score.after)}`}
              </td>
              <td class={`stands ${score?.direction ?? ''}`}>
                {score === undefined ? 'not asked of both' : DIRECTIONS[score.direction]}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
    {moved.facts.length > 0 && moved.scores.overall !== undefined && (
      <Figure moved={moved} drafts={drafts} />
    )}
    <details>
      <summary>The movement in words</summary>
      <pre class="words" dir="auto">
        {movementText(moved, { width: 68, facts: 12 })}
      </pre>
    </details>
  </>
);
