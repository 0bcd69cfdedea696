import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} tonnellata', many: '{count} tonnellate', other: '{count} tonnellate' },
  'unit.square-kilometer': {
    one: '{count} chilometro quadrato',
    many: '{count} chilometri quadrati',
    other: '{count} chilometri quadrati',
  },
  'unit.square-meter': {
    one: '{count} metro quadrato',
    many: '{count} metri quadrati',
    other: '{count} metri quadrati',
  },
  'unit.square-mile': {
    one: '{count} miglio quadrato',
    many: '{count} miglia quadrate',
    other: '{count} miglia quadrate',
  },
  'unit.square-foot': {
    one: '{count} piede quadrato',
    many: '{count} piedi quadrati',
    other: '{count} piedi quadrati',
  },
  'unit.rai': '{count} rai',
  'unit.mu': '{count} mu',
  'unit.tsubo': '{count} tsubo',
  'unit.pyeong': '{count} pyeong',
  'unit.cubic-meter': { one: '{count} metro cubo', many: '{count} metri cubi', other: '{count} metri cubi' },
  'unit.barrel': { one: '{count} barile', many: '{count} barili', other: '{count} barili' },
  'unit.kilowatt-hour': { one: '{count} chilowattora', many: '{count} chilowattora', other: '{count} chilowattora' },
  'unit.kilowatt': { one: '{count} chilowatt', many: '{count} chilowatt', other: '{count} chilowatt' },
  'unit.megawatt': { one: '{count} megawatt', many: '{count} megawatt', other: '{count} megawatt' },
  'unit.gigawatt': { one: '{count} gigawatt', many: '{count} gigawatt', other: '{count} gigawatt' },
  'unit.knot': { one: '{count} nodo', many: '{count} nodi', other: '{count} nodi' },
  'unit.decade': { one: '{count} decennio', many: '{count} decenni', other: '{count} decenni' },
  'unit.century': { one: '{count} secolo', many: '{count} secoli', other: '{count} secoli' },
} satisfies Dictionary;
