/** News agencies and outlets that write in Khmer first. */

import type { NewsAgencies } from '../types/news-agencies';

export const km: NewsAgencies = 'AKP';
