import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import { agreed, isThirdParty, stakeholdersOf } from '../../src/analysis/obligations.ts';
import type { Agreement, Responder } from '../../src/model/agreement.ts';
import { baseline, deal, guarantee, round, verifier } from '../model/document.ts';

const [us] = guarantee().responders as [Responder];
const stakeholders = (change: Partial<Agreement>) => {
  const { guarded, acting, third } = stakeholdersOf(deal(change));
  return { guarded, acting, third };
};
const watch = { id: 'watch', name: 'The Watch', kind: 'commission' } as const;

describe('a third party', () => {
  it('is bound by a text that neither protects nor constrains it', () => {
    expect(['ua', 'ru', 'gb'].map((party) => isThirdParty(deal(), party))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('has an obligation by a baseline that binds it, apart from those who are constrained', () => {
    const { obligations } = stakeholdersOf(
      deal({ baselines: [baseline({ binds: ['ru', 'gb', 'ua'] })] }),
    );
    expect(obligations.map(({ list, term, parties }) => [list, term, parties])).toEqual([
      ['baselines', 'line', ['gb']],
      ['verification', 'mission', ['us']],
      ['guarantees', 'pledge', ['us']],
    ]);
  });
});

describe('the stakeholders', () => {
  it('are those protected, those who must act, and third parties bound', () => {
    const baselines = [baseline({ binds: ['ru', 'gb'] })];
    expect(stakeholders({ baselines })).toEqual({ guarded: ['ua'], acting: ['us'], third: ['gb'] });
  });

  it('count whoever must act among those, though it is bound as well', () => {
    const change = {
      baselines: [baseline({ binds: ['gb'] })],
      verification: [verifier({ operators: ['gb'] })],
    };
    expect(stakeholders(change)).toEqual({ guarded: ['ua'], acting: ['gb', 'us'], third: [] });
  });

  it('are not those who could be the violator and are not protected, nor bodies that the text sets up', () => {
    const responders = [us, { ...us, party: 'ru' }, { ...us, party: 'watch' }];
    const change = {
      parties: [...deal().parties, watch],
      verification: [verifier({ operators: ['watch'] })],
      guarantees: [guarantee({ responders })],
    };
    expect(stakeholders(change)).toEqual({ guarded: ['ua'], acting: ['us'], third: [] });
  });

  it('are each protected party that is constrained as well: nobody is set against itself', () => {
    const both = ['ua', 'ru'];
    const change = {
      protects: both,
      constrains: [...both, 'gb'],
      guarantees: [guarantee({ responders: [{ ...us, party: 'ru' }] })],
    };
    expect(stakeholders(change)).toEqual({ guarded: both, acting: ['us', 'ru'], third: [] });
  });
});

describe('a party agreed to a term', () => {
  const to = (party: string, change: Partial<Agreement>) => {
    const file = openCase(deal(change));
    const [first] = file.stakeholders().obligations;
    if (first === undefined) throw new Error('the deal obliges somebody');
    return agreed(file.log(), party, first);
  };

  it('that it signed or wrote, and not by witnessing it', () => {
    const unsigned = { form: 'ratified-treaty', signatories: [] } as const;
    const both = { surely: true, maybe: true };
    const neither = { surely: false, maybe: false };
    expect(to('gb', {})).toEqual(both);
    expect(to('gb', { instrument: unsigned })).toEqual(neither);
    expect(to('us', { instrument: unsigned })).toEqual(both);
    expect(to('gb', { instrument: { ...unsigned, witnesses: ['gb'] } })).toEqual(neither);
  });

  it('perhaps, where its role cannot be told', () => {
    const change = {
      instrument: { form: 'ratified-treaty', signatories: [] },
      drafting: [round({ seats: { gb: 'unknown' } })],
    } as const;
    expect(to('gb', change)).toEqual({ surely: false, maybe: true });
  });
});
