import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookFor } from '../../src/analysis/finding.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { STANDARD_FINDINGS } from '../../src/standard/findings.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { WEAKNESSES } from '../../src/standard/weaknesses.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { singlePointOfFailure } from '../../src/weaknesses/single-point-of-failure.ts';
import { draft } from '../drafts.ts';
import { inquire } from '../findings/examples.ts';
import { RUNS } from '../runs.ts';

describe('the catalogue of weaknesses', () => {
  it('holds every file of its folder once', () => {
    const files = readdirSync(join(import.meta.dirname, '..', '..', 'src', 'weaknesses'));
    expect(WEAKNESSES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(WEAKNESSES.map((one) => [one.id, one] as const))('words %s alike', (_, one) => {
    expect(one.asks).toMatch(/^[A-Z].*\?$/);
    expect(one.consequence).toMatch(/^[A-Z].*\.$/);
    expect(one.source).toMatch(/^[A-Z].*[^.]$/);
  });

  it('shares no id with the standard one, and is no part of a scorecard unless it is passed', () => {
    const standard = new Set(STANDARD_FINDINGS.map(({ id }) => id));
    expect(WEAKNESSES.filter(({ id }) => standard.has(id))).toEqual([]);
    const annex = draft('us-guarantee-annex-2025-11');
    const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);
    expect(ids(scoreAgreement(annex).findings)).not.toContain('single-point-of-failure');
    const passed = scoreAgreement(annex, MIAMI_2025, [...STANDARD_FINDINGS, ...WEAKNESSES]);
    const [alone] = passed.findings.filter(({ id }) => id === 'single-point-of-failure');
    expect(alone?.message).toBe(
      'the United States can leave a major offensive by the Russian Federation unanswered by staying home',
    );
  });

  it('is made of known facts alone: who can block where less is known could block before', () => {
    const alone = (document: Agreement) =>
      lookFor([singlePointOfFailure], inquire(document)).flatMap(({ data }) =>
        [data['parties']].flat().map((party) => `${party} ${data['violator']}`),
      );
    fc.assert(
      fc.property(agreements({ undisclosed: false, violators: 'one' }), (document) => {
        const verification = document.verification.map((one) => ({
          ...one,
          finding: 'unknown' as const,
        }));
        const vetoed = lookFor(STANDARD_FINDINGS, inquire(document)).some(({ id }) =>
          ['violator-holds-veto', 'violator-controls-verification'].includes(id),
        );
        // Where the violator can stop it, that is told instead.
        if (vetoed) return;
        const before = alone(document);
        expect(alone({ ...document, verification }).filter((one) => !before.includes(one))).toEqual(
          [],
        );
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
