/** News agencies and outlets that write in Malay first. */

import type { NewsAgencies } from '../types/news-agencies';

export const ms: NewsAgencies = 'Bernama';
