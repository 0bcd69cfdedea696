/** News agencies and outlets that write in Norwegian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const no: NewsAgencies = 'NTB';
