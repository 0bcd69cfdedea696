/** News agencies and outlets that write in Croatian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const hr: NewsAgencies = 'HINA Hina';
