/** News agencies and outlets that write in Romanian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const ro: NewsAgencies = 'Agerpres';
