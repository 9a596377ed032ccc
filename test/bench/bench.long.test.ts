import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs benchmarks in brief: everything once, for nothing but to see that it runs. */
const bench = (...sections: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'bench/run.ts', '--brief', ...sections], {
    cwd: ROOT,
    encoding: 'utf8',
  });

describe('the benchmarks', () => {
  // Documents that do not parse and engines that compute anything but our scores are failures of a section.
  it('run, every section of them', () => {
    const { status, stdout, stderr } = bench();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
    expect(stdout.match(/^measured /gm)).toHaveLength(10);
  });

  it('go on after a section that fails, and say so at the end', () => {
    const { status, stdout, stderr } = bench('no-such-section', 'blocking-sets');
    expect(status).toBe(1);
    expect(stdout).toContain('Security Council, 125 sets');
    expect(stderr).toContain('failed: no-such-section');
  });

  it('do not write figures that mean nothing', () => {
    const { status, stderr } = bench('blocking-sets', '--write');
    expect(status).toBe(1);
    expect(stderr).toContain('nothing written');
  });
});
