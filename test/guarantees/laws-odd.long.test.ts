/**
 * Every second built-in model, from the second, keeps all laws. Two files share them, so that two cores do.
 */
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { holdToLaws } from './held-to-laws.ts';

holdToLaws(STANDARD_MODELS.filter((_, index) => index % 2 === 1));
