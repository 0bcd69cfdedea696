import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} ton', other: '{count} ton' },
  'unit.square-kilometer': { one: '{count} kilometrekare', other: '{count} kilometrekare' },
  'unit.square-meter': { one: '{count} metrekare', other: '{count} metrekare' },
  'unit.square-mile': { one: '{count} mil kare', other: '{count} mil kare' },
  'unit.square-foot': { one: '{count} fit kare', other: '{count} fit kare' },
  'unit.rai': '{count} rai',
  'unit.mu': '{count} mu',
  'unit.tsubo': '{count} tsubo',
  'unit.pyeong': '{count} pyeong',
  'unit.cubic-meter': { one: '{count} metreküp', other: '{count} metreküp' },
  'unit.barrel': { one: '{count} varil', other: '{count} varil' },
  'unit.kilowatt-hour': { one: '{count} kilovatsaat', other: '{count} kilovatsaat' },
  'unit.kilowatt': { one: '{count} kilovat', other: '{count} kilovat' },
  'unit.megawatt': { one: '{count} megavat', other: '{count} megavat' },
  'unit.gigawatt': { one: '{count} gigavat', other: '{count} gigavat' },
  'unit.knot': { one: '{count} knot', other: '{count} knot' },
  'unit.decade': { one: '{count} on yıllık dönem', other: '{count} on yıllık dönem' },
  'unit.century': { one: '{count} yüzyıl', other: '{count} yüzyıl' },
} satisfies Dictionary;
