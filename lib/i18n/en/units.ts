/** Units of measure that browsers have no words for (`Intl.NumberFormat` knows some forty). */
export const units = {
  'unit.tonne': { text: { one: '{count} tonne', other: '{count} tonnes' }, note: '1,000 kilograms.' },
  'unit.square-kilometer': {
    text: { one: '{count} square kilometer', other: '{count} square kilometers' },
    note: 'A unit of area.',
  },
  'unit.square-meter': {
    text: { one: '{count} square meter', other: '{count} square meters' },
    note: 'A unit of area.',
  },
  'unit.square-mile': { text: { one: '{count} square mile', other: '{count} square miles' }, note: 'A unit of area.' },
  'unit.square-foot': { text: { one: '{count} square foot', other: '{count} square feet' }, note: 'A unit of area.' },
  'unit.rai': { text: '{count} rai', note: 'Thai unit of area, 1,600 square meters.' },
  'unit.mu': { text: '{count} mu', note: 'Chinese unit of area, about 667 square meters.' },
  'unit.tsubo': { text: '{count} tsubo', note: 'Japanese unit of area, about 3.3 square meters.' },
  'unit.pyeong': { text: '{count} pyeong', note: 'Korean unit of area, about 3.3 square meters.' },
  'unit.cubic-meter': {
    text: { one: '{count} cubic meter', other: '{count} cubic meters' },
    note: 'A unit of volume.',
  },
  'unit.barrel': { text: { one: '{count} barrel', other: '{count} barrels' }, note: 'A measure of oil.' },
  'unit.kilowatt-hour': {
    text: { one: '{count} kilowatt-hour', other: '{count} kilowatt-hours' },
    note: 'A unit of energy.',
  },
  'unit.kilowatt': { text: { one: '{count} kilowatt', other: '{count} kilowatts' }, note: 'A unit of power.' },
  'unit.megawatt': { text: { one: '{count} megawatt', other: '{count} megawatts' }, note: 'A unit of power.' },
  'unit.gigawatt': { text: { one: '{count} gigawatt', other: '{count} gigawatts' }, note: 'A unit of power.' },
  'unit.knot': { text: { one: '{count} knot', other: '{count} knots' }, note: 'A unit of speed.' },
  'unit.decade': { text: { one: '{count} decade', other: '{count} decades' }, note: 'Ten years.' },
  'unit.century': { text: { one: '{count} century', other: '{count} centuries' }, note: 'A hundred years.' },
} as const;
