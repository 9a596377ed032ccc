/** Some properties are tried a fourth, a fifth, an eighth or a tenth as often: fast-check never ends at a fraction of a run. */
const STEP = 40;

/** How often each property is tried: forty times, or as often as `FC_RUNS` says, two hundred times in `.ci/run`. */
export const RUNS = Math.ceil(Number(process.env.FC_RUNS ?? 40) / STEP) * STEP;
