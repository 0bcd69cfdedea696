/** News agencies and outlets that write in Greek first. */

import type { NewsAgencies } from '../types/news-agencies';

export const el: NewsAgencies = 'ANA-MPA ΑΠΕ-ΜΠΕ';
