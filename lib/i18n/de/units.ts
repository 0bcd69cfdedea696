import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} Tonne', other: '{count} Tonnen' },
  'unit.square-kilometer': { one: '{count} Quadratkilometer', other: '{count} Quadratkilometer' },
  'unit.square-meter': { one: '{count} Quadratmeter', other: '{count} Quadratmeter' },
  'unit.square-mile': { one: '{count} Quadratmeile', other: '{count} Quadratmeilen' },
  'unit.square-foot': { one: '{count} Quadratfuß', other: '{count} Quadratfuß' },
  'unit.rai': '{count} Rai',
  'unit.mu': '{count} Mu',
  'unit.tsubo': '{count} Tsubo',
  'unit.pyeong': '{count} Pyeong',
  'unit.cubic-meter': { one: '{count} Kubikmeter', other: '{count} Kubikmeter' },
  'unit.barrel': { one: '{count} Barrel', other: '{count} Barrel' },
  'unit.kilowatt-hour': { one: '{count} Kilowattstunde', other: '{count} Kilowattstunden' },
  'unit.kilowatt': { one: '{count} Kilowatt', other: '{count} Kilowatt' },
  'unit.megawatt': { one: '{count} Megawatt', other: '{count} Megawatt' },
  'unit.gigawatt': { one: '{count} Gigawatt', other: '{count} Gigawatt' },
  'unit.knot': { one: '{count} Knoten', other: '{count} Knoten' },
  'unit.decade': { one: '{count} Jahrzehnt', other: '{count} Jahrzehnte' },
  'unit.century': { one: '{count} Jahrhundert', other: '{count} Jahrhunderte' },
} satisfies Dictionary;
