import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} tonne', many: '{count} tonnes', other: '{count} tonnes' },
  'unit.square-kilometer': {
    one: '{count} kilomètre carré',
    many: '{count} kilomètres carrés',
    other: '{count} kilomètres carrés',
  },
  'unit.square-meter': { one: '{count} mètre carré', many: '{count} mètres carrés', other: '{count} mètres carrés' },
  'unit.square-mile': { one: '{count} mille carré', many: '{count} milles carrés', other: '{count} milles carrés' },
  'unit.square-foot': { one: '{count} pied carré', many: '{count} pieds carrés', other: '{count} pieds carrés' },
  'unit.rai': '{count} rai',
  'unit.mu': '{count} mu',
  'unit.tsubo': '{count} tsubo',
  'unit.pyeong': '{count} pyeong',
  'unit.cubic-meter': { one: '{count} mètre cube', many: '{count} mètres cubes', other: '{count} mètres cubes' },
  'unit.barrel': { one: '{count} baril', many: '{count} barils', other: '{count} barils' },
  'unit.kilowatt-hour': {
    one: '{count} kilowattheure',
    many: '{count} kilowattheures',
    other: '{count} kilowattheures',
  },
  'unit.kilowatt': { one: '{count} kilowatt', many: '{count} kilowatts', other: '{count} kilowatts' },
  'unit.megawatt': { one: '{count} mégawatt', many: '{count} mégawatts', other: '{count} mégawatts' },
  'unit.gigawatt': { one: '{count} gigawatt', many: '{count} gigawatts', other: '{count} gigawatts' },
  'unit.knot': { one: '{count} nœud', many: '{count} nœuds', other: '{count} nœuds' },
  'unit.decade': { one: '{count} décennie', many: '{count} décennies', other: '{count} décennies' },
  'unit.century': { one: '{count} siècle', many: '{count} siècles', other: '{count} siècles' },
} satisfies Dictionary;
