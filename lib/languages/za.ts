/** What Verso knows of Zhuang. */

import type { OtherScripts } from './kinds';

export const otherScripts: OtherScripts = 'Hani';
