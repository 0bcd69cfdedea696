import { LATIN_UNITS } from './latin';
import { OTHER_UNITS } from './other';

/** Language → CLDR unit → its names. */
export const UNIT_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...LATIN_UNITS,
  ...OTHER_UNITS,
};
