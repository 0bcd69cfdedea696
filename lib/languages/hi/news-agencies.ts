/** News agencies and outlets that write in Hindi first. */

import type { NewsAgencies } from '../types/news-agencies';

export const hi: NewsAgencies = 'PTI ANI';
