/** News agencies and outlets that write in Russian first. */

import type { NewsAgencies } from '../types/news-agencies';

export const ru: NewsAgencies = 'TASS ТАСС РИА Интерфакс Interfax Sputnik';
