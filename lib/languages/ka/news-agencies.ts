/** News agencies and outlets that write in Georgian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const ka: NewsAgencies = 'Interpressnews';
