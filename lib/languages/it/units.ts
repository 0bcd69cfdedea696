/** Units, scale words and currencies in Italian. */

import type { UnitWords } from '../types/units';

export const it: UnitWords = {
  names: {
    day: 'gg',
    tonne: 'tonnellate metriche|tonnellata metrica',
    'square-kilometer': 'chilometri quadrati|chilometro quadrato|km²',
    'square-meter': 'metri quadrati|metro quadrato|m²',
    'square-mile': 'miglia quadrate|miglio quadrato|mi²',
    'square-foot': 'piedi quadrati|piede quadrato|ft²',
    'cubic-meter': 'metri cubi|metro cubo|m³',
    'kilowatt-hour': 'chilowattora|kwh',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    kilowatt: 'kilowatt|kw',
    decade: 'decadi|decade|dec.',
    century: 'secoli|secolo|sec.|secc.',
    barrel: 'barili|barile|bbl',
    knot: 'nodi|nodo|kn',
  },
  scales: { mila: 1e3, cento: 100, mld: 1e9, mln: 1e6 },
};
