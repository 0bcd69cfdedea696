/** News agencies and outlets that write in Danish first. */

import type { NewsAgencies } from '../types/news-agencies';

export const da: NewsAgencies = 'Ritzau';
