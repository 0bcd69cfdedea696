/** News agencies and outlets that write in Hebrew first. */

import type { NewsAgencies } from '../types/news-agencies';

export const he: NewsAgencies = 'כאן';
