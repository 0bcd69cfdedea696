/** News agencies and outlets that write in Serbian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const sr: NewsAgencies = 'Tanjug Танјуг';
