/** Says how sure a finding is, in one of three words; or that the reader has confirmed it. */
import { type Finding, getSureness } from '../../core';
import type { Localizer } from '../../i18n';

/** "Almost certain", "Likely", "Possible", "Confirmed". */
export const formatSureness = (
  { say }: Pick<Localizer, 'say'>,
  { confidence }: Pick<Finding, 'confidence'>,
  isConfirmed = false,
): string => say(isConfirmed ? 'flag.confirmed' : `sure.${getSureness(confidence)}`);
