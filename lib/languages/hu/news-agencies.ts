/** News agencies and outlets that write in Hungarian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const hu: NewsAgencies = 'MTI';
