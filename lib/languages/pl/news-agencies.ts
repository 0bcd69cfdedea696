/** News agencies and outlets that write in Polish first. */

import type { NewsAgencies } from '../types/news-agencies';

export const pl: NewsAgencies = 'PAP';
