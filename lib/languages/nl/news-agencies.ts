/** News agencies and outlets that write in Dutch first. */

import type { NewsAgencies } from '../types/news-agencies';

export const nl: NewsAgencies = 'ANP Belga';
