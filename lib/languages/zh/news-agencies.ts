/** News agencies and outlets that write in Chinese first. */

import type { NewsAgencies } from '../types/news-agencies';

export const zh: NewsAgencies = 'Xinhua 新华社 新華社 中新社 CNA 中央社 CCTV CGTN';
