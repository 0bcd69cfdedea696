/** Units, scale words and currencies in German. */

import type { UnitWords } from '../types/units';

export const de: UnitWords = {
  names: {
    foot: 'fußes',
    celsius: 'grads celsius',
    fahrenheit: 'grads fahrenheit',
    'kilometer-per-hour': 'kilometers pro stunde|kilometern pro stunde',
    tonne: 'tonne',
    'square-kilometer': 'quadratkilometer|km²',
    'square-meter': 'quadratmeter|m²',
    'square-mile': 'quadratmeile|mi²',
    'square-foot': 'quadratfuß|ft²',
    'cubic-meter': 'kubikmeter|m³',
    'kilowatt-hour': 'kilowattstunde|kwh',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    kilowatt: 'kilowatt|kw',
    decade: 'jahrzehnt|jz.',
    century: 'jahrhundert|jh.',
    barrel: 'barrel|bbl',
    knot: 'knoten|kn',
  },
  scales: { tsd: 1e3, mio: 1e6, mrd: 1e9, hundert: 100 },
  currencies: { dollar: 'USD', euro: 'EUR', yen: 'JPY', pfund: 'GBP' },
  variants: ['de', 'de-AT'],
};
