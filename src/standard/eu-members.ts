/**
 * The members of the European Union, as the Council's qualified majority weighs them.
 *
 * Source: Eurostat, "Population change: demographic balance and crude rates at national level" (demo_gind), as released
 * on 11 July 2024 ("EU population increases again in 2024"), rounded to thousands. Keys are ISO 3166 codes in lower
 * case. The Council votes by figures of its own, set once a year (Rules of Procedure, Annex III); they differ little.
 */
/** How many people live in each member of the European Union, in thousands, on 1 January 2024. */
export const EU_POPULATIONS = {
  de: 83_445,
  fr: 68_402,
  it: 58_990,
  es: 48_610,
  pl: 36_621,
  ro: 19_064,
  nl: 17_943,
  be: 11_832,
  cz: 10_901,
  pt: 10_640,
  se: 10_552,
  gr: 10_397,
  hu: 9_585,
  at: 9_159,
  bg: 6_445,
  dk: 5_961,
  fi: 5_604,
  sk: 5_425,
  ie: 5_344,
  hr: 3_862,
  lt: 2_886,
  si: 2_124,
  lv: 1_872,
  ee: 1_375,
  cy: 934,
  lu: 672,
  mt: 563,
} as const;
