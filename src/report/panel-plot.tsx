/**
 * One score of every text of a track, over the dates.
 */
import { percent } from './range-bar.tsx';
import type { Panel, TrackPoint } from './track.ts';

/** How high a panel is. */
export const HEIGHT = 170;
const TOP = 8;
const FOOT = 22;
const WIDTH = 12;

const y = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - FOOT);

/** Where a point stands, with room for the scale on the left. */
const x = (at: number): string => percent(0.1 + 0.87 * at);

const Bar = ({
  low,
  high,
  at,
}: {
  readonly low: number;
  readonly high: number;
  readonly at: number;
}) => (
  <svg x={x(at)} overflow="visible" aria-hidden="true">
    {high > low && (
      <rect
        class="open"
        x={-WIDTH / 2}
        width={WIDTH}
        y={y(high)}
        height={y(low) - y(high)}
        fill="url(#hatch)"
      />
    )}
    <rect class="sure" x={-WIDTH / 2} width={WIDTH} y={y(low) - 1.5} height={3} />
    <rect class="sure" x={-WIDTH / 2} width={WIDTH} y={y(high) - 1.5} height={3} />
  </svg>
);

/** Draws one score of every text over the dates. */
export const PanelPlot = ({
  panel: { ranges, gates },
  points,
}: {
  readonly panel: Panel;
  readonly points: readonly TrackPoint[];
}) => (
  <svg class="panel" width="100%" height={HEIGHT} aria-hidden="true">
    {[0, 0.5, 1].map((share) => (
      <>
        <line class="grid" x1="8%" x2="100%" y1={y(share)} y2={y(share)} />
        <text x="0" y={y(share) + 4}>
          {share}
        </text>
      </>
    ))}
    {gates.map((gate) => (
      <line class="window" x1="8%" x2="100%" y1={y(gate)} y2={y(gate)} />
    ))}
    {points.map(({ at, number }, index) => {
      const range = ranges[index];
      return (
        <>
          {range !== undefined && <Bar {...range} at={at} />}
          <text x={x(at)} y={HEIGHT - 6} text-anchor="middle">
            {number}
          </text>
        </>
      );
    })}
  </svg>
);
