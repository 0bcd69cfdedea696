import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { other: '{count} 噸' },
  'unit.square-kilometer': { other: '{count} 平方公里' },
  'unit.square-meter': { other: '{count} 平方公尺' },
  'unit.square-mile': { other: '{count} 平方英里' },
  'unit.square-foot': { other: '{count} 平方英尺' },
  'unit.rai': '{count} 萊',
  'unit.mu': '{count} 畝',
  'unit.tsubo': '{count} 坪（日本）',
  'unit.pyeong': '{count} 坪（韓國）',
  'unit.cubic-meter': { other: '{count} 立方公尺' },
  'unit.barrel': { other: '{count} 桶' },
  'unit.kilowatt-hour': { other: '{count} 千瓦時' },
  'unit.kilowatt': { other: '{count} 千瓦' },
  'unit.megawatt': { other: '{count} 百萬瓦' },
  'unit.gigawatt': { other: '{count} 吉瓦' },
  'unit.knot': { other: '{count} 節' },
  'unit.decade': { other: '{count} 個十年' },
  'unit.century': { other: '{count} 個世紀' },
} satisfies Dictionary;
