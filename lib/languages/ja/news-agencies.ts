/** News agencies and outlets that write in Japanese first. */

import type { NewsAgencies } from '../types/news-agencies';

export const ja: NewsAgencies = 'Kyodo 共同通信 時事通信 NHK Jiji';
