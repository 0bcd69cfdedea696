import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} tona', few: '{count} tony', many: '{count} ton', other: '{count} tony' },
  'unit.square-kilometer': {
    one: '{count} kilometr kwadratowy',
    few: '{count} kilometry kwadratowe',
    many: '{count} kilometrów kwadratowych',
    other: '{count} kilometra kwadratowego',
  },
  'unit.square-meter': {
    one: '{count} metr kwadratowy',
    few: '{count} metry kwadratowe',
    many: '{count} metrów kwadratowych',
    other: '{count} metra kwadratowego',
  },
  'unit.square-mile': {
    one: '{count} mila kwadratowa',
    few: '{count} mile kwadratowe',
    many: '{count} mil kwadratowych',
    other: '{count} mili kwadratowej',
  },
  'unit.square-foot': {
    one: '{count} stopa kwadratowa',
    few: '{count} stopy kwadratowe',
    many: '{count} stóp kwadratowych',
    other: '{count} stopy kwadratowej',
  },
  'unit.rai': '{count} rai',
  'unit.mu': '{count} mu',
  'unit.tsubo': '{count} tsubo',
  'unit.pyeong': '{count} pyeong',
  'unit.cubic-meter': {
    one: '{count} metr sześcienny',
    few: '{count} metry sześcienne',
    many: '{count} metrów sześciennych',
    other: '{count} metra sześciennego',
  },
  'unit.barrel': { one: '{count} baryłka', few: '{count} baryłki', many: '{count} baryłek', other: '{count} baryłki' },
  'unit.kilowatt-hour': {
    one: '{count} kilowatogodzina',
    few: '{count} kilowatogodziny',
    many: '{count} kilowatogodzin',
    other: '{count} kilowatogodziny',
  },
  'unit.kilowatt': {
    one: '{count} kilowat',
    few: '{count} kilowaty',
    many: '{count} kilowatów',
    other: '{count} kilowata',
  },
  'unit.megawatt': {
    one: '{count} megawat',
    few: '{count} megawaty',
    many: '{count} megawatów',
    other: '{count} megawata',
  },
  'unit.gigawatt': {
    one: '{count} gigawat',
    few: '{count} gigawaty',
    many: '{count} gigawatów',
    other: '{count} gigawata',
  },
  'unit.knot': { one: '{count} węzeł', few: '{count} węzły', many: '{count} węzłów', other: '{count} węzła' },
  'unit.decade': { one: '{count} dekada', few: '{count} dekady', many: '{count} dekad', other: '{count} dekady' },
  'unit.century': { one: '{count} wiek', few: '{count} wieki', many: '{count} wieków', other: '{count} wieku' },
} satisfies Dictionary;
