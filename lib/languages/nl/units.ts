/** Units, scale words and currencies in Dutch. */

import type { UnitWords } from '../types/units';

export const nl: UnitWords = {
  names: {
    tonne: 'metrische ton',
    'square-kilometer': 'vierkante kilometer|km²',
    'square-meter': 'vierkante meter|m²',
    'square-mile': 'vierkante mijl|mi²',
    'square-foot': 'vierkante voet|ft²',
    'cubic-meter': 'kubieke meter|m³',
    'kilowatt-hour': 'kilowattuur|kwh',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    kilowatt: 'kilowatt|kw',
    decade: 'decennia|decennium|dec.',
    century: 'eeuw',
    barrel: 'barrel|bbl',
    knot: 'knoop|knopen|kt',
  },
  scales: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, mln: 1e6, mld: 1e9 },
};
