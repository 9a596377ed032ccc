/**
 * Whether a part of the page is shown: what is hidden asks for no slow work until it is.
 */
import { createContext } from 'preact';

/** Whether the part of the page around is shown. */
export const Shown = createContext(true);
