/** News agencies and outlets that write in Mongolian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const mn: NewsAgencies = 'Montsame';
