/** News agencies and outlets that write in Finnish first. */

import type { NewsAgencies } from '../types/news-agencies';

export const fi: NewsAgencies = 'STT';
