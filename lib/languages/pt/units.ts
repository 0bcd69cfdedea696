/** Units, scale words and currencies in Portuguese. */

import type { UnitWords } from '../types/units';

export const pt: UnitWords = {
  names: {
    celsius: 'graus c',
    fahrenheit: 'graus f',
    'mile-per-hour': 'milhas/hora',
    tonne: 'toneladas métricas|tonelada métrica',
    'square-kilometer': 'quilômetros quadrados|quilômetro quadrado|km²',
    'square-meter': 'metros quadrados|metro quadrado|metros²|m²',
    'square-mile': 'milhas quadradas|milha quadrada|milhas²|mi²',
    'square-foot': 'pés quadrados|pé quadrado|pés²|ft²',
    'cubic-meter': 'metros cúbicos|metro cúbico|m³',
    'kilowatt-hour': 'quilowatts-hora|quilowatt-hora|kw-hora|kwh',
    megawatt: 'megawatts|megawatt|mw',
    gigawatt: 'gigawatts|gigawatt|gw',
    kilowatt: 'quilowatts|quilowatt|kw',
    decade: 'décadas|década|déc.',
    century: 'séculos|século|séc.|sécs.',
    barrel: 'barris|barril|bbl',
    knot: 'nós|nó',
  },
  scales: {
    mil: 1e3,
    mi: 1e6,
    bi: 1e9,
    tri: 1e12,
    bilhão: 1e9,
    bilhões: 1e9,
    biliões: 1e12,
    milhão: 1e6,
    milhões: 1e6,
  },
  currencies: { dólares: 'USD', reais: 'BRL', euros: 'EUR', libras: 'GBP' },
  variants: ['pt', 'pt-PT'],
};
