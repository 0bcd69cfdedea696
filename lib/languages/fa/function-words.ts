/** The commonest small words of Persian. */

import type { FunctionWords } from '../types/function-words';

export const fa: FunctionWords =
  'در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می وی شده او ما اما یا باید هر آنها دارد بود پس اگر همه نه دو چه کند کرده گفت بین';
