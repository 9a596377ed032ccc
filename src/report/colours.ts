/**
 * The colours of reports, on light paper and on a dark screen.
 *
 * Amounts are steps of one blue, distinguished by lightness alone; what rises and what falls are the blue and the vermilion
 * of Okabe and Ito (2008), which are distinct with every kind of colour blindness. What is not known is hatched or
 * dotted. So no meaning hangs on colour. Every text has a contrast of 4.5 or more on what it stands on, every mark one of 3.
 */

/** What each colour is for, in one mode. */
export interface Palette {
  readonly [use: string]: string;
}

/** The colours on light paper. */
export const LIGHT: Palette = {
  paper: '#fffdfa',
  ink: '#1b1b1a',
  soft: '#55534e',
  faint: '#dcd8d0',
  wash: '#f5f2ec',
  link: '#0a5291',
  sure: '#0b5394',
  up: '#0072b2',
  down: '#c04f00',
  gate: '#1b1b1a',
  hatch: '#7fa9cf',
  ground: '#e6eef6',
  h0: '#eef3f8',
  h1: '#cfe1f0',
  h2: '#98c1e1',
  h3: '#2a6aa3',
  h4: '#0b3767',
  t0: '#1b1b1a',
  t1: '#1b1b1a',
  t2: '#10202e',
  t3: '#ffffff',
  t4: '#ffffff',
  defeats: '#c04f00',
  weakens: '#b98300',
  clouds: '#6b7f91',
};

/** The colours on a dark screen. */
export const DARK: Palette = {
  paper: '#14171a',
  ink: '#e9e6df',
  soft: '#b3afa6',
  faint: '#3a3f45',
  wash: '#1c2024',
  link: '#8cc4f4',
  sure: '#5aa9e6',
  up: '#56b4e9',
  down: '#f0883e',
  gate: '#f4f1ea',
  hatch: '#4f83b1',
  ground: '#1d2c3a',
  h0: '#1b242d',
  h1: '#1f3d59',
  h2: '#2b6090',
  h3: '#8bc0ea',
  h4: '#d5ebff',
  t0: '#e9e6df',
  t1: '#ffffff',
  t2: '#ffffff',
  t3: '#0d1318',
  t4: '#0d1318',
  defeats: '#f0883e',
  weakens: '#e6b450',
  clouds: '#8ea4b8',
};
