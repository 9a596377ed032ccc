/**
 * The coverage matrix: from each breach to its answer, link by link.
 */
import { showScore } from '../../explain/figures.ts';
import { LINKS } from '../../model/scorecard-words.ts';
import type { Range } from '../../model/scores.ts';
import { type Drawing, Lines, linesOf, MARGIN } from '../drawing.tsx';
import { stepOf } from '../heat.tsx';
import { LINK_NAMES } from '../link-names.ts';
import type { OpenCard } from '../open-card.tsx';
import { breachHead } from '../score-label.ts';

const ROW = 34;
const HEAD = 40;
const LABEL = 0.24;

const Cell = ({
  range: { low, high },
  gates,
  width,
}: {
  readonly range: Range;
  readonly gates: readonly number[];
  readonly width: number;
}) => {
  const texts = [...new Set([showScore(low, gates), showScore(high, gates)])];
  const part = width / texts.length;
  return (
    <>
      {texts.map((text, index) => {
        const step = stepOf(index === 0 ? low : high);
        return (
          <>
            <rect class={`s${step}`} x={index * part} width={part} height={ROW - 3} />
            <text class={`t${step}`} x={(index + 0.5) * part} y={20} text-anchor="middle">
              {text}
            </text>
          </>
        );
      })}
    </>
  );
};

/** Draws the coverage matrix of a scorecard. */
export const coverageFigure = ({ card, gates }: OpenCard, width: number): Drawing => {
  const asked = LINKS.filter((link) => card.matrix.some((row) => row[link] !== undefined));
  const from = MARGIN + width * LABEL;
  const cell = (width - MARGIN - from) / Math.max(1, asked.length);
  return {
    title: `${card.agreement.title}: from each breach to its answer`,
    note: 'From 0 to 1, the stronger the colour the more. Every link must hold; a breach gets through at the first that does not, which is outlined. Two figures: not known, at worst and at best.',
    height: HEAD + card.matrix.length * ROW,
    body: (
      <>
        {asked.map((link, column) => (
          <Lines
            class="small"
            lines={linesOf(LINK_NAMES[link], cell - 6, 2, 11)}
            x={from + column * cell}
            y={12}
            step={13}
          />
        ))}
        {card.matrix.map((row, index) => (
          <g transform={`translate(0 ${HEAD + index * ROW})`}>
            <Lines lines={linesOf(breachHead(row.breach), width * LABEL, 1)} x={MARGIN} y={20} />
            {asked.map((link, column) => {
              const range = row[link];
              if (range === undefined) return undefined;
              return (
                <g transform={`translate(${from + column * cell} 0)`}>
                  <Cell range={range} gates={gates} width={cell - 3} />
                  {row.firstBroken === link && (
                    <rect class="broken" x="1" y="1" width={cell - 5} height={ROW - 5} />
                  )}
                </g>
              );
            })}
          </g>
        ))}
      </>
    ),
  };
};
