/** News agencies and outlets that write in Czech first. */

import type { NewsAgencies } from '../types/news-agencies';

export const cs: NewsAgencies = 'ČTK CTK';
