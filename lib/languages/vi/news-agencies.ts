/** News agencies and outlets that write in Vietnamese first. */

import type { NewsAgencies } from '../types/news-agencies';

export const vi: NewsAgencies = 'TTXVN VNA VOV VTV VnExpress Vietnam+ VietnamPlus VietNamNet';
