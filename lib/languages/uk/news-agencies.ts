/** News agencies and outlets that write in Ukrainian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const uk: NewsAgencies = 'Ukrinform Укрінформ УНІАН UNIAN';
