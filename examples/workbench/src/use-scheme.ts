/**
 * Whether the page is light or dark, as the reader's system has it.
 */
import { useEffect, useState } from 'preact/hooks';

const query = () => matchMedia('(prefers-color-scheme: dark)');
const now = (): 'light' | 'dark' => (query().matches ? 'dark' : 'light');

/** The scheme of the page, also when it changes. */
export const useScheme = (): 'light' | 'dark' => {
  const [scheme, set] = useState(now);
  useEffect(() => {
    const media = query();
    const changed = () => set(now());
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, []);
  return scheme;
};
