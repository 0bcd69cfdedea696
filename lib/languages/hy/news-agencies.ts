/** News agencies and outlets that write in Armenian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const hy: NewsAgencies = 'Armenpress';
