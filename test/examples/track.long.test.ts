import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

const track = (...ids: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'examples/track.ts', ...ids], {
    cwd: ROOT,
    encoding: 'utf8',
  });

describe('the track', () => {
  it('compares the texts that are named, each with the one before, within 100 columns', () => {
    const { status, stdout } = track('minsk-protocol-2014', 'minsk-package-2015', 'dayton-1995');
    expect(status).toBe(0);
    expect(stdout.match(/^What moved the overall score most/gm)).toHaveLength(2);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('says which text there is not, and which there are', () => {
    const { status, stderr } = track('minsk-3', 'yalta');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no case minsk-3\. Did you mean one of these: minsk-\w+/);
    expect(stderr).toMatch(/^There is no case yalta\. There are: munich-1938, .*\.$/m);
  });

  it('takes the names that it prints, and refuses one that two texts share', () => {
    const { stdout } = track('us-28-point-plan', 'miami-draft');
    expect(stdout).toMatch(/^us-28-point-plan .*\nmiami-draft /m);
    expect(track('gaza').stderr).toContain('gaza-2025-01, gaza-2025-10');
  });

  it('ends quietly where its reader does', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" --import tsx examples/track.ts | head -n 1`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });
});
