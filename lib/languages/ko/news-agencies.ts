/** News agencies and outlets that write in Korean first. */

import type { NewsAgencies } from '../types/news-agencies';

export const ko: NewsAgencies = 'Yonhap 연합뉴스 뉴시스 KCNA';
