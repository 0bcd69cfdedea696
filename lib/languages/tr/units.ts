/** Units, scale words and currencies in Turkish. */

import type { UnitWords } from '../types/units';

export const tr: UnitWords = {
  names: {
    foot: 'fut',
    second: 'sn',
    minute: 'dk',
    hour: 'sa',
    tonne: 'ton',
    'square-kilometer': 'kilometrekare|km²',
    'square-meter': 'metrekare|m²',
    'square-mile': 'mil kare|mi²',
    'square-foot': 'fit kare|ft²',
    'cubic-meter': 'metreküp|m³',
    'kilowatt-hour': 'kilovatsaat|kwh',
    megawatt: 'megavat|mw',
    gigawatt: 'gigavat|gw',
    kilowatt: 'kilovat|kw',
    decade: 'on yıl',
    century: 'yüzyıl|yy',
    barrel: 'varil|bbl',
    knot: 'knot|kn',
  },
  scales: { yüz: 100, bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
};
