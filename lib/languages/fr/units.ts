/** Units, scale words and currencies in French. */

import type { UnitWords } from '../types/units';

export const fr: UnitWords = {
  names: {
    acre: 'acre|acres',
    tonne: 'tonnes|tonne',
    'square-kilometer': 'kilomètres carrés|kilomètre carré|km²',
    'square-meter': 'mètres carrés|mètre carré|m²',
    'square-mile': 'milles carrés|mille carré|mi²',
    'square-foot': 'pieds carrés|pied carré|pi²',
    'cubic-meter': 'mètres cubes|mètre cube|m³',
    'kilowatt-hour': 'kilowatt-heures|kilowatt-heure|kwh',
    megawatt: 'mégawatts|mégawatt|mw',
    gigawatt: 'gigawatts|gigawatt|gw',
    kilowatt: 'kilowatts|kilowatt|kw',
    decade: 'décennies|décennie|déc.',
    century: 'siècles|siècle|s.',
    barrel: 'barils|baril|bbl',
    knot: 'nœuds|nœud|nd',
  },
  scales: { mille: 1e3, cent: 100, cents: 100, md: 1e9, mds: 1e9 },
  currencies: { dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', yens: 'JPY', livres: 'GBP' },
};
