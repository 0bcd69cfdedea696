/** News agencies and outlets that write in Persian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const fa: NewsAgencies = 'IRNA ISNA Fars ایرنا ایسنا فارس تسنیم';
