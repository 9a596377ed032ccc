/**
 * What is written from documents before the tests run: the modules of the cases.
 */
export { writeCaseModules as setup } from '../scripts/documents/write-modules.ts';
