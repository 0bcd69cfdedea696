import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { other: '{count} 吨' },
  'unit.square-kilometer': { other: '{count} 平方千米' },
  'unit.square-meter': { other: '{count} 平方米' },
  'unit.square-mile': { other: '{count} 平方英里' },
  'unit.square-foot': { other: '{count} 平方英尺' },
  'unit.rai': '{count} 莱',
  'unit.mu': '{count} 亩',
  'unit.tsubo': '{count} 坪（日本）',
  'unit.pyeong': '{count} 坪（韩国）',
  'unit.cubic-meter': { other: '{count} 立方米' },
  'unit.barrel': { other: '{count} 桶' },
  'unit.kilowatt-hour': { other: '{count} 千瓦时' },
  'unit.kilowatt': { other: '{count} 千瓦' },
  'unit.megawatt': { other: '{count} 兆瓦' },
  'unit.gigawatt': { other: '{count} 吉瓦' },
  'unit.knot': { other: '{count} 节' },
  'unit.decade': { other: '{count} 个十年' },
  'unit.century': { other: '{count} 个世纪' },
} satisfies Dictionary;
