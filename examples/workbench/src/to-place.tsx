/**
 * The button that leads to a place of the text.
 */
import type { Position } from 'casus-foederis/text';

/** Goes to a place of the text. */
export type GoTo = (offset: number, length: number) => void;

/** Leads to a place of the text, and names its line; absent where the text has no such place. */
export const ToPlace = ({
  place,
  goTo,
}: {
  readonly place: Position | undefined;
  readonly goTo: GoTo;
}) =>
  place === undefined ? null : (
    <button type="button" class="place" onClick={() => goTo(place.offset, place.length)}>
      line {place.line}
      <span class="vh"> of the text</span>
    </button>
  );
