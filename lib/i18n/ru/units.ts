import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} тонна', few: '{count} тонны', many: '{count} тонн', other: '{count} тонны' },
  'unit.square-kilometer': {
    one: '{count} квадратный километр',
    few: '{count} квадратных километра',
    many: '{count} квадратных километров',
    other: '{count} квадратного километра',
  },
  'unit.square-meter': {
    one: '{count} квадратный метр',
    few: '{count} квадратных метра',
    many: '{count} квадратных метров',
    other: '{count} квадратного метра',
  },
  'unit.square-mile': {
    one: '{count} квадратная миля',
    few: '{count} квадратные мили',
    many: '{count} квадратных миль',
    other: '{count} квадратной мили',
  },
  'unit.square-foot': {
    one: '{count} квадратный фут',
    few: '{count} квадратных фута',
    many: '{count} квадратных футов',
    other: '{count} квадратного фута',
  },
  'unit.rai': { one: '{count} рай', few: '{count} рая', many: '{count} раев', other: '{count} рая' },
  'unit.mu': '{count} му',
  'unit.tsubo': '{count} цубо',
  'unit.pyeong': '{count} пхён',
  'unit.cubic-meter': {
    one: '{count} кубический метр',
    few: '{count} кубических метра',
    many: '{count} кубических метров',
    other: '{count} кубического метра',
  },
  'unit.barrel': { one: '{count} баррель', few: '{count} барреля', many: '{count} баррелей', other: '{count} барреля' },
  'unit.kilowatt-hour': {
    one: '{count} киловатт-час',
    few: '{count} киловатт-часа',
    many: '{count} киловатт-часов',
    other: '{count} киловатт-часа',
  },
  'unit.kilowatt': {
    one: '{count} киловатт',
    few: '{count} киловатта',
    many: '{count} киловатт',
    other: '{count} киловатта',
  },
  'unit.megawatt': {
    one: '{count} мегаватт',
    few: '{count} мегаватта',
    many: '{count} мегаватт',
    other: '{count} мегаватта',
  },
  'unit.gigawatt': {
    one: '{count} гигаватт',
    few: '{count} гигаватта',
    many: '{count} гигаватт',
    other: '{count} гигаватта',
  },
  'unit.knot': { one: '{count} узел', few: '{count} узла', many: '{count} узлов', other: '{count} узла' },
  'unit.decade': {
    one: '{count} десятилетие',
    few: '{count} десятилетия',
    many: '{count} десятилетий',
    other: '{count} десятилетия',
  },
  'unit.century': { one: '{count} век', few: '{count} века', many: '{count} веков', other: '{count} века' },
} satisfies Dictionary;
