/**
 * Opens the workbench, with the draft of the address if it holds one, and with the template otherwise.
 */
import { render } from 'preact';
import template from '../../template.yaml?raw';
import { draftIn, isShared } from './share.ts';
import { Workbench } from './workbench.tsx';
import './style.css';

const start = async (): Promise<void> => {
  const element = document.querySelector('#workbench');
  if (element === null) return;
  const shared = await draftIn(location.hash).catch(() => null);
  element.replaceChildren();
  render(
    <Workbench
      first={shared ?? template}
      notice={
        shared === null ? 'The link held no draft that can be read; this is the template.' : ''
      }
    />,
    element,
  );
};

void start();
// Another shared draft may be pasted into the address of an open page.
addEventListener('hashchange', () => {
  if (isShared(location.hash)) location.reload();
});
