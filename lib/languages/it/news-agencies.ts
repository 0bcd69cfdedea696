/** News agencies and outlets that write in Italian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const it: NewsAgencies = 'ANSA AGI Adnkronos';
