/** Words of dates in Croatian. */

import type { DateWords } from '../types/dates';

export const hr: DateWords = {
  months:
    'siječnju,veljači|veljaču,ožujku,travnju,svibnju,lipnju,srpnju,kolovozu,rujnu,listopadu,studenom|studenome,prosincu',
};
