/** Units, scale words and currencies in Polish. */

import type { UnitWords } from '../types/units';

export const pl: UnitWords = {
  names: {
    kilometer: 'kilomentrem',
    millimeter: 'milimentrem',
    mile: 'milę|mili|milą|milo|milom',
    foot: 'stopę|stopie|stopą|stopo|stopom',
    inch: 'calowi|cala|calu|calom|calami|calach',
    pound: 'funcie|lb',
    ounce: 'uncję|uncją|uncjo|uncjom',
    gallon:
      'galonowi amerykańskiemu|galona amerykańskiego|galonem amerykańskim|galonie amerykańskim|galonie amerykański|galonom amerykańskim|galonami amerykańskimi|galonach amerykańskich|galonów|galony|galon',
    acre: 'akrowi|akra|akrem|akrze|akrom|akrami|akrach',
    celsius:
      'stopniowi celsjusza|stopnia celsjusza|stopniem celsjusza|stopniu celsjusza|stopniom celsjusza|stopniami celsjusza|stopniach celsjusza',
    fahrenheit:
      'stopniowi fahrenheita|stopnia fahrenheita|stopniem fahrenheita|stopniu fahrenheita|stopniom fahrenheita|stopniami fahrenheita|stopniach fahrenheita',
    'kilometer-per-hour':
      'kilometrowi na godzinę|kilometra na godzinę|kilometrem na godzinę|kilometrze na godzinę|kilometrom na godzinę|kilometrami na godzinę|kilometrach na godzinę|km/h',
    'mile-per-hour':
      'milę na godzinę|mili na godzinę|milą na godzinę|milo na godzinę|milom na godzinę|milami na godzinę|milach na godzinę|mili/h|mph',
    minute: 'minucie',
    day: 'dniowi|dnia|dniem|dniu|dniom|dniami|dniach|d.',
    week: 't.',
    month: 'm-c|m-ce|m-cy|m-ca',
    year: 'rokowi|roku|rokiem|latom|r.|l.',
    tonne: 'tony|tona|tonę|ton',
    'square-kilometer':
      'kilometry kwadratowe|kilometr kwadratowy|kilometrowi kwadratowemu|kilometra kwadratowego|kilometrem kwadratowym|kilometrze kwadratowy|kilometrom kwadratowym|kilometrów kwadratowych|kilometrami kwadratowymi|kilometrach kwadratowych|km²',
    'square-meter': 'metry kwadratowe|metr kwadratowy|metra kwadratowego|metrów kwadratowych|m²',
    'square-mile':
      'mile kwadratowe|mila kwadratowa|milę kwadratową|mili kwadratowej|milą kwadratową|milo kwadratowa|milom kwadratowym|mil kwadratowych|milami kwadratowymi|milach kwadratowych|mile kw.|mila kw.|mil kw.|mili kw.|mi²',
    'square-foot':
      'stopy kwadratowe|stopa kwadratowa|stopę kwadratową|stopie kwadratowej|stopą kwadratową|stopo kwadratowa|stopom kwadratowym|stóp kwadratowych|stopami kwadratowymi|stopach kwadratowych|stopy kw.|stopa kw.|stóp kw.|ft²',
    'cubic-meter': 'metry sześcienne|metr sześcienny|metra sześciennego|metrów sześciennych|m³',
    'kilowatt-hour': 'kilowatogodzin|kwh',
    megawatt: 'megawat|mw',
    gigawatt: 'gigawat|gw',
    kilowatt: 'kilowat|kw',
    decade: 'dekad|dek',
    century: 'wiek|w.',
    barrel: 'baryłki|baryłka|baryłek|bbl',
    knot: 'węzeł|węzły|węzłów|węzła|w.',
  },
  scales: { tys: 1e3, mln: 1e6, mld: 1e9, bln: 1e12 },
};
