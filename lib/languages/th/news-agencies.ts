/** News agencies and outlets that write in Thai first. */

import type { NewsAgencies } from '../types/news-agencies';

export const th: NewsAgencies = 'MCOT';
