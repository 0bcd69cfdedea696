/** Units, scale words and currencies in Chinese. */

import type { UnitWords } from '../types/units';

export const zh: UnitWords = {
  names: {
    mile: 'mi',
    yard: 'yd',
    foot: 'ft',
    milliliter: 'ml',
    gallon: 'gal',
    acre: 'ac',
    hectare: 'ha',
    'kilometer-per-hour': '公里/小时|每小时公里',
    'mile-per-hour': '英里/小时|每小时英里|mi/hr|mph',
    tonne: '公吨',
    'square-kilometer': '平方公里|km²',
    'square-meter': '平方米|m²',
    'square-mile': '平方英里|mi²',
    'square-foot': '平方英尺|ft²',
    'cubic-meter': '立方米|m³',
    'kilowatt-hour': '千瓦时|kwh',
    megawatt: '兆瓦|mw',
    gigawatt: '吉瓦|gw',
    kilowatt: '千瓦|kw',
    decade: '个十年',
    century: '个世纪',
    barrel: '桶|bbl',
    knot: '节|kn',
  },
  scales: { 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 },
  currencies: { 美元: 'USD', 欧元: 'EUR', 日元: 'JPY', 英镑: 'GBP', 人民币: 'CNY', 韩元: 'KRW', 元: 'CNY' },
  variants: ['zh', 'zh-Hant'],
};
