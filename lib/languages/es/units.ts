/** Units, scale words and currencies in Spanish. */

import type { UnitWords } from '../types/units';

export const es: UnitWords = {
  names: {
    week: 'sem',
    tonne: 'toneladas|tonelada',
    'square-kilometer': 'kilómetros cuadrados|kilómetro cuadrado|km²',
    'square-meter': 'metros cuadrados|metro cuadrado|m²',
    'square-mile': 'millas cuadradas|milla cuadrada|mi²',
    'square-foot': 'pies cuadrados|pie cuadrado|ft²',
    'cubic-meter': 'metros cúbicos|metro cúbico|m³',
    'kilowatt-hour': 'kilovatios hora|kilovatio hora|kwh',
    megawatt: 'megavatios|megavatio|mw',
    gigawatt: 'gigavatios|gigavatio|gw',
    kilowatt: 'kilovatios|kilovatio|kw',
    decade: 'décadas|década|déc.|déc',
    century: 'siglos|siglo|s.',
    barrel: 'barriles|barril|bbl',
    knot: 'nudos|nudo|kn',
  },
  scales: { mil: 1e3, cien: 100, millardo: 1e9, mdd: 1e6 },
  currencies: { dólar: 'USD', dólares: 'USD', euro: 'EUR', euros: 'EUR', yenes: 'JPY', libras: 'GBP', pesos: 'MXN' },
  variants: ['es', 'es-MX'],
};
