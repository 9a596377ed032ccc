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
    const { status, stderr } = track('minsk-3');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no case minsk-3\. There are: munich-1938, /);
  });
});
