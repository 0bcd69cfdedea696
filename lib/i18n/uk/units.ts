import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} тонна', few: '{count} тонни', many: '{count} тонн', other: '{count} тонни' },
  'unit.square-kilometer': {
    one: '{count} квадратний кілометр',
    few: '{count} квадратні кілометри',
    many: '{count} квадратних кілометрів',
    other: '{count} квадратного кілометра',
  },
  'unit.square-meter': {
    one: '{count} квадратний метр',
    few: '{count} квадратні метри',
    many: '{count} квадратних метрів',
    other: '{count} квадратного метра',
  },
  'unit.square-mile': {
    one: '{count} квадратна миля',
    few: '{count} квадратні милі',
    many: '{count} квадратних миль',
    other: '{count} квадратної милі',
  },
  'unit.square-foot': {
    one: '{count} квадратний фут',
    few: '{count} квадратні фути',
    many: '{count} квадратних футів',
    other: '{count} квадратного фута',
  },
  'unit.rai': { one: '{count} рай', few: '{count} раї', many: '{count} раїв', other: '{count} раю' },
  'unit.mu': '{count} му',
  'unit.tsubo': '{count} цубо',
  'unit.pyeong': '{count} пхьон',
  'unit.cubic-meter': {
    one: '{count} кубічний метр',
    few: '{count} кубічні метри',
    many: '{count} кубічних метрів',
    other: '{count} кубічного метра',
  },
  'unit.barrel': { one: '{count} барель', few: '{count} барелі', many: '{count} барелів', other: '{count} бареля' },
  'unit.kilowatt-hour': {
    one: '{count} кіловат-година',
    few: '{count} кіловат-години',
    many: '{count} кіловат-годин',
    other: '{count} кіловат-години',
  },
  'unit.kilowatt': {
    one: '{count} кіловат',
    few: '{count} кіловати',
    many: '{count} кіловатів',
    other: '{count} кіловата',
  },
  'unit.megawatt': {
    one: '{count} мегават',
    few: '{count} мегавати',
    many: '{count} мегаватів',
    other: '{count} мегавата',
  },
  'unit.gigawatt': {
    one: '{count} гігават',
    few: '{count} гігавати',
    many: '{count} гігаватів',
    other: '{count} гігавата',
  },
  'unit.knot': { one: '{count} вузол', few: '{count} вузли', many: '{count} вузлів', other: '{count} вузла' },
  'unit.decade': {
    one: '{count} десятиліття',
    few: '{count} десятиліття',
    many: '{count} десятиліть',
    other: '{count} десятиліття',
  },
  'unit.century': {
    one: '{count} століття',
    few: '{count} століття',
    many: '{count} століть',
    other: '{count} століття',
  },
} satisfies Dictionary;
