import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { other: '{count} ตัน' },
  'unit.square-kilometer': { other: '{count} ตารางกิโลเมตร' },
  'unit.square-meter': { other: '{count} ตารางเมตร' },
  'unit.square-mile': { other: '{count} ตารางไมล์' },
  'unit.square-foot': { other: '{count} ตารางฟุต' },
  'unit.rai': '{count} ไร่',
  'unit.mu': '{count} หมู่',
  'unit.tsubo': '{count} สึโบะ',
  'unit.pyeong': '{count} พย็อง',
  'unit.cubic-meter': { other: '{count} ลูกบาศก์เมตร' },
  'unit.barrel': { other: '{count} บาร์เรล' },
  'unit.kilowatt-hour': { other: '{count} กิโลวัตต์ชั่วโมง' },
  'unit.kilowatt': { other: '{count} กิโลวัตต์' },
  'unit.megawatt': { other: '{count} เมกะวัตต์' },
  'unit.gigawatt': { other: '{count} กิกะวัตต์' },
  'unit.knot': { other: '{count} นอต' },
  'unit.decade': { other: '{count} ทศวรรษ' },
  'unit.century': { other: '{count} ศตวรรษ' },
} satisfies Dictionary;
