import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { other: '{count}トン' },
  'unit.square-kilometer': { other: '{count}平方キロメートル' },
  'unit.square-meter': { other: '{count}平方メートル' },
  'unit.square-mile': { other: '{count}平方マイル' },
  'unit.square-foot': { other: '{count}平方フィート' },
  'unit.rai': '{count}ライ',
  'unit.mu': '{count}ムー',
  'unit.tsubo': '{count}坪',
  'unit.pyeong': '{count}ピョン',
  'unit.cubic-meter': { other: '{count}立方メートル' },
  'unit.barrel': { other: '{count}バレル' },
  'unit.kilowatt-hour': { other: '{count}キロワット時' },
  'unit.kilowatt': { other: '{count}キロワット' },
  'unit.megawatt': { other: '{count}メガワット' },
  'unit.gigawatt': { other: '{count}ギガワット' },
  'unit.knot': { other: '{count}ノット' },
  'unit.decade': { other: '{count}×10年' },
  'unit.century': { other: '{count}世紀' },
} satisfies Dictionary;
