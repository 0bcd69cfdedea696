/** News agencies and outlets that write in German first. */

import type { NewsAgencies } from '../types/news-agencies';

export const de: NewsAgencies = 'dpa APA KNA epd SID';
