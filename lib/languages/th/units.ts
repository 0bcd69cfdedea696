/** Units, scale words and currencies in Thai. */

import type { UnitWords } from '../types/units';

export const th: UnitWords = {
  names: {
    'kilometer-per-hour': 'กม./ชั่วโมง',
    'mile-per-hour': 'ไมล์/ชั่วโมง',
    tonne: 'เมตริกตัน|ต.',
    'square-kilometer': 'ตารางกิโลเมตร|ตร.กม.',
    'square-meter': 'ตารางเมตร|ตร.ม.',
    'square-mile': 'ตารางไมล์|ตร.ไมล์',
    'square-foot': 'ตารางฟุต|ตร.ฟุต',
    'cubic-meter': 'ลูกบาศก์เมตร|ลบ.ม.',
    'kilowatt-hour': 'กิโลวัตต์-ชั่วโมง|กว.-ชม.|kwh',
    megawatt: 'เมกะวัตต์|mw',
    gigawatt: 'กิกะวัตต์|gw',
    kilowatt: 'กิโลวัตต์|kw',
    decade: 'ทศวรรษ',
    century: 'ศตวรรษ',
    barrel: 'บาร์เรล|bbl',
    knot: 'นอต',
  },
  scales: { ร้อย: 100, พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 },
  currencies: { บาท: 'THB', ดอง: 'VND', ดอลลาร์: 'USD', เยน: 'JPY', ยูโร: 'EUR', ปอนด์: 'GBP', หยวน: 'CNY', วอน: 'KRW' },
};
