import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { other: '{count} tấn' },
  'unit.square-kilometer': { other: '{count} kilômét vuông' },
  'unit.square-meter': { other: '{count} mét vuông' },
  'unit.square-mile': { other: '{count} dặm vuông' },
  'unit.square-foot': { other: '{count} foot vuông' },
  'unit.rai': '{count} rai',
  'unit.mu': '{count} mẫu Trung Quốc',
  'unit.tsubo': '{count} tsubo',
  'unit.pyeong': '{count} pyeong',
  'unit.cubic-meter': { other: '{count} mét khối' },
  'unit.barrel': { other: '{count} thùng' },
  'unit.kilowatt-hour': { other: '{count} kilôoát giờ' },
  'unit.kilowatt': { other: '{count} kilôoát' },
  'unit.megawatt': { other: '{count} mêgaoát' },
  'unit.gigawatt': { other: '{count} gigaoát' },
  'unit.knot': { other: '{count} hải lý/giờ' },
  'unit.decade': { other: '{count} thập niên' },
  'unit.century': { other: '{count} thế kỷ' },
} satisfies Dictionary;
