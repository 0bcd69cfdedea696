/** Words by which an address is known to be worded in Swedish. */

import type { SlugWords } from '../types/slug-words';

export const sv: SlugWords = 'och att det som en av for med till inte om har pa ar den efter';
