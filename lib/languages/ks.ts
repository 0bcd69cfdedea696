/** What Verso knows of Kashmiri. */

import type { OtherScripts } from './kinds';

export const otherScripts: OtherScripts = 'Deva';
