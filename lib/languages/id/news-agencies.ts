/** News agencies and outlets that write in Indonesian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const id: NewsAgencies = 'Antara';
