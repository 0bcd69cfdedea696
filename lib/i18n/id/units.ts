import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { other: '{count} ton' },
  'unit.square-kilometer': { other: '{count} kilometer persegi' },
  'unit.square-meter': { other: '{count} meter persegi' },
  'unit.square-mile': { other: '{count} mil persegi' },
  'unit.square-foot': { other: '{count} kaki persegi' },
  'unit.rai': '{count} rai',
  'unit.mu': '{count} mu',
  'unit.tsubo': '{count} tsubo',
  'unit.pyeong': '{count} pyeong',
  'unit.cubic-meter': { other: '{count} meter kubik' },
  'unit.barrel': { other: '{count} barel' },
  'unit.kilowatt-hour': { other: '{count} kilowatt jam' },
  'unit.kilowatt': { other: '{count} kilowatt' },
  'unit.megawatt': { other: '{count} megawatt' },
  'unit.gigawatt': { other: '{count} gigawatt' },
  'unit.knot': { other: '{count} knot' },
  'unit.decade': { other: '{count} dasawarsa' },
  'unit.century': { other: '{count} abad' },
} satisfies Dictionary;
