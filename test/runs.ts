/** How often each property is tried: a hundred times, or as often as `FC_RUNS` says, a thousand times in `.ci/run`. */
export const RUNS = Number(process.env.FC_RUNS ?? 100);
