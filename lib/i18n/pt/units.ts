import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} tonelada', many: '{count} toneladas', other: '{count} toneladas' },
  'unit.square-kilometer': {
    one: '{count} quilômetro quadrado',
    many: '{count} quilômetros quadrados',
    other: '{count} quilômetros quadrados',
  },
  'unit.square-meter': {
    one: '{count} metro quadrado',
    many: '{count} metros quadrados',
    other: '{count} metros quadrados',
  },
  'unit.square-mile': {
    one: '{count} milha quadrada',
    many: '{count} milhas quadradas',
    other: '{count} milhas quadradas',
  },
  'unit.square-foot': { one: '{count} pé quadrado', many: '{count} pés quadrados', other: '{count} pés quadrados' },
  'unit.rai': '{count} rai',
  'unit.mu': '{count} mu',
  'unit.tsubo': '{count} tsubo',
  'unit.pyeong': '{count} pyeong',
  'unit.cubic-meter': { one: '{count} metro cúbico', many: '{count} metros cúbicos', other: '{count} metros cúbicos' },
  'unit.barrel': { one: '{count} barril', many: '{count} barris', other: '{count} barris' },
  'unit.kilowatt-hour': {
    one: '{count} quilowatt-hora',
    many: '{count} quilowatts-hora',
    other: '{count} quilowatts-hora',
  },
  'unit.kilowatt': { one: '{count} quilowatt', many: '{count} quilowatts', other: '{count} quilowatts' },
  'unit.megawatt': { one: '{count} megawatt', many: '{count} megawatts', other: '{count} megawatts' },
  'unit.gigawatt': { one: '{count} gigawatt', many: '{count} gigawatts', other: '{count} gigawatts' },
  'unit.knot': { one: '{count} nó', many: '{count} nós', other: '{count} nós' },
  'unit.decade': { one: '{count} década', many: '{count} décadas', other: '{count} décadas' },
  'unit.century': { one: '{count} século', many: '{count} séculos', other: '{count} séculos' },
} satisfies Dictionary;
