/**
 * What stands beside the score: what the text says and the score leaves out, and what the coder has not read.
 */
import { leftOut, unread } from '../../explain/asides.ts';
import type { OpenCard } from '../open-card.tsx';

/** Lists what is left out of the score. */
export const LeftOutList = ({ open: { card } }: { readonly open: OpenCard }) => (
  <ul>
    {leftOut(card).map(({ titles, why }) => (
      <li>
        {titles.join('; ')}: {why}
      </li>
    ))}
  </ul>
);

/** Lists what was not read: of each element the fields. */
export const UnreadList = ({ open: { card } }: { readonly open: OpenCard }) => (
  <>
    <p>These facts count as unknown, from worst to best, until somebody reads them.</p>
    <ul>
      {unread(card).map(({ of, fields }) => (
        <li>
          {of}: {fields.join(', ')}
        </li>
      ))}
    </ul>
  </>
);
