/**
 * Room for a table that is wider than a small screen: it scrolls by itself, for a finger and for the keyboard.
 */
import type { ComponentChildren } from 'preact';

/** Lets a table scroll sideways. */
export const Scroll = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) => (
  <section class="wide" aria-label={label} tabindex={0}>
    {children}
  </section>
);
