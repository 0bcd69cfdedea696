/** Units, scale words and currencies in Indonesian. */

import type { UnitWords } from '../types/units';

export const id: UnitWords = {
  names: {
    acre: 'acre|akre',
    'kilometer-per-hour': 'km/jam',
    'mile-per-hour': 'mi/h|mi/j',
    tonne: 'metrik ton',
    'square-kilometer': 'kilometer persegi|km²',
    'square-meter': 'meter persegi|meter²|m²',
    'square-mile': 'mil persegi|mi²',
    'square-foot': 'kaki persegi|ft²',
    'cubic-meter': 'meter kubik|m³',
    'kilowatt-hour': 'kilowatt-jam|kw-jam|kwh',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    kilowatt: 'kilowatt|kw',
    decade: 'dekade|dek',
    century: 'abad',
    barrel: 'barrel|bbl',
    knot: 'knot|kn',
  },
  scales: { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, ratus: 100 },
  currencies: { dolar: 'USD', rupiah: 'IDR', euro: 'EUR' },
};
