import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  dayton1995,
  goodFriday1998,
  istanbulDraft202204,
} from '../../src/cases/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { cardLines } from '../../src/standard/card-lines.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';

const dayton = agreementOf(dayton1995);

const linesOn = (agreement: Agreement) => cardLines(agreement, scoreAgreement(agreement));

describe('the lines of an adversary on a card', () => {
  it('say who can block the heaviest breach that is answered, and what the probe meets', () => {
    expect(linesOn(dayton)).toEqual({
      blocking:
        'A major offensive by the Republic of Bosnia and Herzegovina goes unanswered for certain if the Implementation Force under its Commander stays home.',
      probe:
        'A probe of the line by night: it is answered in time by the Implementation Force under its Commander, after 72 hours.',
    });
    expect(linesOn(agreementOf(istanbulDraft202204)).blocking).toBe(
      'A major offensive by the Russian Federation goes unanswered for certain if the United Kingdom, China, the United States or France stays home, or the Russian Federation itself refuses.',
    );
  });

  it('pass over a heavier breach that no guarantee answers', () => {
    const { guarantees } = dayton;
    const probed: Agreement = {
      ...dayton,
      guarantees: guarantees.map((one) => ({ ...one, breaches: ['limited-incursion'] as const })),
    };
    expect(linesOn(probed).blocking).toMatch(/^A limited incursion by /);
    expect(linesOn({ ...dayton, guarantees: [] }).blocking).toMatch(
      /^A major offensive by .* goes unanswered even if nobody refuses\.$/,
    );
  });

  it('say nothing of a probe where no crossing of a line is in scope', () => {
    expect(linesOn(agreementOf(goodFriday1998)).probe).toBeUndefined();
  });

  it('say so where the search takes more steps than allowed', () => {
    const { blocking } = cardLines(dayton, scoreAgreement(dayton), { steps: 1 });
    expect(blocking).toMatch(/was not decided within 1 steps\.$/);
  });
});
