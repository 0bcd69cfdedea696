/** News agencies and outlets that write in Swedish first. */

import type { NewsAgencies } from '../types/news-agencies';

export const sv: NewsAgencies = 'TT';
