/**
 * The library of cases, fetched once the page has been shown: it is far larger than the page.
 */

import type { Agreement } from 'casus-foederis';
import { useEffect, useState } from 'preact/hooks';

/** A case of the library, as a list offers it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: () => string;
  readonly agreement: () => Agreement;
}

const load = async (): Promise<readonly Entry[]> => {
  const [{ agreementOf, CASES }, { documentText }] = await Promise.all([
    import('casus-foederis/cases'),
    import('casus-foederis/text'),
  ]);
  return CASES.map((one) => ({
    id: one.id,
    title: one.document.title,
    date: one.document.date,
    text: () => documentText(one.document),
    agreement: () => agreementOf(one),
  }));
};

/** All cases by date; none until they are there. */
export const useLibrary = (): readonly Entry[] => {
  const [entries, set] = useState<readonly Entry[]>([]);
  useEffect(() => {
    void load().then(set);
  }, []);
  return entries;
};
