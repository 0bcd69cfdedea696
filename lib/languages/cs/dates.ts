/** Words of dates in Czech. */

import type { DateWords } from '../types/dates';

export const cs: DateWords = {
  months:
    'lednu|lednem,únoru|únorem,březnu|březnem,dubnu|dubnem,květnu|květnem,červnu|červnem,červenci|červencem,srpnu|srpnem,září|zářím,říjnu|říjnem,listopadu|listopadem,prosinci|prosincem',
  weekdays: 'pondělka,úterý,středu|středy,čtvrtka,pátku,sobotu|soboty,neděli',
  afterRomanNumeral: 'století',
};
