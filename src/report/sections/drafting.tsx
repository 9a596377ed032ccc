/**
 * The drafting log as a swim-lane: who sat at which round in which role, and who had the text from when on.
 */
import type { Round } from '../../model/agreement.ts';
import { stepOf } from '../heat.tsx';
import { type Lane, type LaneCell, type Lanes, lanesOf } from '../lanes.ts';
import type { OpenCard } from '../open-card.tsx';
import { Scroll } from '../scroll.tsx';

/** How wide the names and each round are at least, in letters. */
const [FIRST, EACH] = [9, 6];

const HAD: Readonly<Record<LaneCell['had'], string>> = { yes: 'had', perhaps: 'may', no: '' };

const HAD_TEXT: Readonly<Record<LaneCell['had'], string>> = {
  yes: ', has the text',
  perhaps: ', may have the text',
  no: '',
};

const Cell = ({ cell: { said, share, had } }: { readonly cell: LaneCell }) => (
  <td class={HAD[had]}>
    <div class={share === undefined ? 'u' : share === 0 ? 'none' : `h${stepOf(share)}`}>
      {said}
      {had !== 'no' && <span class="vh">{HAD_TEXT[had]}</span>}
    </div>
  </td>
);

const GROUPS = ['Protected', 'Constrained', 'Others at the table'] as const;

const Group = ({
  title,
  lanes,
  open,
}: {
  readonly title: string;
  readonly lanes: readonly Lane[];
  readonly open: OpenCard;
}) => (
  <tbody>
    <tr class="group">
      <th scope="rowgroup" colspan={1 + (lanes[0]?.cells.length ?? 0)}>
        {title}
      </th>
    </tr>
    {lanes.map(({ party, cells }) => (
      <tr>
        <th scope="row">{open.headOf(party)}</th>
        {cells.map((cell) => (
          <Cell cell={cell} />
        ))}
      </tr>
    ))}
  </tbody>
);

const disclosureText = ({ disclosure }: Round): string =>
  disclosure === 'unknown'
    ? 'not known'
    : disclosure === 'not-looked-up'
      ? 'not read'
      : disclosure.replaceAll('-', ' ');

const Table = ({
  lanes: { rounds, lanes },
  open,
}: {
  readonly lanes: Lanes;
  readonly open: OpenCard;
}) => (
  <table class="lanes" style={`min-width:${FIRST + rounds.length * EACH}rem`}>
    <thead>
      <tr>
        <th scope="col">Party</th>
        {rounds.map(({ date, place, cites }) => (
          <th scope="col">
            <span class="day">{date}</span>
            <br />
            {place} {open.cites(cites)}
          </th>
        ))}
      </tr>
    </thead>
    {GROUPS.map((title) => {
      const own = lanes.filter(({ group }) => group === title);
      return own.length === 0 ? undefined : <Group title={title} lanes={own} open={open} />;
    })}
    <tbody>
      <tr class="group">
        <th scope="row">Who could read it</th>
        {rounds.map((round) => (
          <td>{disclosureText(round)}</td>
        ))}
      </tr>
    </tbody>
  </table>
);

/** Draws the drafting log. */
export const Drafting = ({ open }: { readonly open: OpenCard }) => {
  const { agreement, nameOf } = open;
  const lanes = agreement === undefined ? undefined : lanesOf(agreement);
  if (lanes === undefined || lanes.rounds.length === 0)
    return <p>The drafting log has no round before the text was final.</p>;
  return (
    <figure>
      <figcaption>
        <b>Who sat where while the text was made</b>
        Rounds in order of date. The stronger the colour, the more a party could write into the
        text. The line under a cell: from then on the party had the text; dotted where that is not
        known.
      </figcaption>
      <Scroll label="Who sat where while the text was made">
        <Table lanes={lanes} open={open} />
      </Scroll>
      {lanes.absent.length > 0 && (
        <p class="note">In no round by name: {lanes.absent.map(nameOf).join(', ')}.</p>
      )}
    </figure>
  );
};
