/** News agencies and outlets that write in Portuguese first. */

import type { NewsAgencies } from '../types/news-agencies';

export const pt: NewsAgencies = 'Lusa Agência';
