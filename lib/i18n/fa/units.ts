import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} تن', other: '{count} تن' },
  'unit.square-kilometer': { one: '{count} کیلومتر مربع', other: '{count} کیلومتر مربع' },
  'unit.square-meter': { one: '{count} متر مربع', other: '{count} متر مربع' },
  'unit.square-mile': { one: '{count} مایل مربع', other: '{count} مایل مربع' },
  'unit.square-foot': { one: '{count} فوت مربع', other: '{count} فوت مربع' },
  'unit.rai': '{count} رای (واحد مساحت)',
  'unit.mu': '{count} مو (واحد مساحت)',
  'unit.tsubo': '{count} تسوبو',
  'unit.pyeong': '{count} پیونگ',
  'unit.cubic-meter': { one: '{count} متر مکعب', other: '{count} متر مکعب' },
  'unit.barrel': { one: '{count} بشکه', other: '{count} بشکه' },
  'unit.kilowatt-hour': { one: '{count} کیلووات‌ساعت', other: '{count} کیلووات‌ساعت' },
  'unit.kilowatt': { one: '{count} کیلووات', other: '{count} کیلووات' },
  'unit.megawatt': { one: '{count} مگاوات', other: '{count} مگاوات' },
  'unit.gigawatt': { one: '{count} گیگاوات', other: '{count} گیگاوات' },
  'unit.knot': { one: '{count} گره دریایی', other: '{count} گره دریایی' },
  'unit.decade': { one: '{count} دهه', other: '{count} دهه' },
  'unit.century': { one: '{count} سده', other: '{count} سده' },
} satisfies Dictionary;
