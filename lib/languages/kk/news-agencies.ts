/** News agencies and outlets that write in Kazakh first. */

import type { NewsAgencies } from '../types/news-agencies';

export const kk: NewsAgencies = 'Kazinform';
