/** News agencies and outlets that write in Arabic first. */

import type { NewsAgencies } from '../types/news-agencies';

export const ar: NewsAgencies = 'SANA WAFA SPA وفا واس سانا';
