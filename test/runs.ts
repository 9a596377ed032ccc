/** Some properties are tried a fourth, a fifth, an eighth or a tenth as often: fast-check never ends at a fraction of a run. */
const STEP = 40;

/** How often each property is tried; `FC_RUNS` sets it for a quick or a long run. */
export const RUNS = Math.ceil(Number(process.env.FC_RUNS ?? 1000) / STEP) * STEP;
