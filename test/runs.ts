/** How often each property is tried; `FC_RUNS` sets it for a quick or a long run. */
export const RUNS = Number(process.env.FC_RUNS ?? 1000);
