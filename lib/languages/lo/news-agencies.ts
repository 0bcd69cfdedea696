/** News agencies and outlets that write in Lao first. */

import type { NewsAgencies } from '../types/news-agencies';

export const lo: NewsAgencies = 'KPL';
