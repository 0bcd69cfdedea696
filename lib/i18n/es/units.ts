import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} tonelada', many: '{count} toneladas', other: '{count} toneladas' },
  'unit.square-kilometer': {
    one: '{count} kilómetro cuadrado',
    many: '{count} kilómetros cuadrados',
    other: '{count} kilómetros cuadrados',
  },
  'unit.square-meter': {
    one: '{count} metro cuadrado',
    many: '{count} metros cuadrados',
    other: '{count} metros cuadrados',
  },
  'unit.square-mile': {
    one: '{count} milla cuadrada',
    many: '{count} millas cuadradas',
    other: '{count} millas cuadradas',
  },
  'unit.square-foot': { one: '{count} pie cuadrado', many: '{count} pies cuadrados', other: '{count} pies cuadrados' },
  'unit.rai': '{count} rai',
  'unit.mu': '{count} mu',
  'unit.tsubo': '{count} tsubo',
  'unit.pyeong': '{count} pyeong',
  'unit.cubic-meter': { one: '{count} metro cúbico', many: '{count} metros cúbicos', other: '{count} metros cúbicos' },
  'unit.barrel': { one: '{count} barril', many: '{count} barriles', other: '{count} barriles' },
  'unit.kilowatt-hour': {
    one: '{count} kilovatio hora',
    many: '{count} kilovatios hora',
    other: '{count} kilovatios hora',
  },
  'unit.kilowatt': { one: '{count} kilovatio', many: '{count} kilovatios', other: '{count} kilovatios' },
  'unit.megawatt': { one: '{count} megavatio', many: '{count} megavatios', other: '{count} megavatios' },
  'unit.gigawatt': { one: '{count} gigavatio', many: '{count} gigavatios', other: '{count} gigavatios' },
  'unit.knot': { one: '{count} nudo', many: '{count} nudos', other: '{count} nudos' },
  'unit.decade': { one: '{count} década', many: '{count} décadas', other: '{count} décadas' },
  'unit.century': { one: '{count} siglo', many: '{count} siglos', other: '{count} siglos' },
} satisfies Dictionary;
