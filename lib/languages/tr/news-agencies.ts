/** News agencies and outlets that write in Turkish first. */

import type { NewsAgencies } from '../types/news-agencies';

export const tr: NewsAgencies = 'AA Anadolu DHA İHA IHA';
