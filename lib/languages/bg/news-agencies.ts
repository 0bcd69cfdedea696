/** News agencies and outlets that write in Bulgarian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const bg: NewsAgencies = 'BTA БТА';
