/** Units, scale words and currencies in Vietnamese. */

import type { UnitWords } from '../types/units';

export const vi: UnitWords = {
  names: {
    ounce: 'ounce|aoxơ',
    yard: 'thước Anh',
    'mile-per-hour': 'mi/h',
    tonne: 'tấn hệ mét',
    'square-kilometer': 'kilômét vuông|km²',
    'square-meter': 'mét vuông|m²',
    'square-mile': 'dặm vuông|mi²',
    'square-foot': 'feet vuông|ft²',
    'cubic-meter': 'mét khối|m³',
    'kilowatt-hour': 'kilôoát giờ|kwh',
    megawatt: 'megaoát|mw',
    gigawatt: 'gigaoát|gw',
    kilowatt: 'kilôoát|kw',
    decade: 'thập kỷ',
    century: 'thế kỷ',
    barrel: 'thùng',
    knot: 'hải lý/giờ|kn',
  },
  scales: { trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  currencies: { đồng: 'VND', usd: 'USD', đô: 'USD', euro: 'EUR', yên: 'JPY', baht: 'THB', bảng: 'GBP' },
};
