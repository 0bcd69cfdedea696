/** News agencies and outlets that write in Spanish first. */

import type { NewsAgencies } from '../types/news-agencies';

export const es: NewsAgencies = 'EFE Télam Europa Notimex';
