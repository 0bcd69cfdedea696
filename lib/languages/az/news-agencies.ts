/** News agencies and outlets that write in Azerbaijani first. */

import type { NewsAgencies } from '../types/news-agencies';

export const az: NewsAgencies = 'AZERTAC Azərtac';
