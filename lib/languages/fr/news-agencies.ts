/** News agencies and outlets that write in French first. */

import type { NewsAgencies } from '../types/news-agencies';

export const fr: NewsAgencies = 'AFP';
