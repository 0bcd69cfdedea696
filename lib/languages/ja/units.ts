/** Units, scale words and currencies in Japanese. */

import type { UnitWords } from '../types/units';

export const ja: UnitWords = {
  names: {
    celsius: '摂氏  度',
    fahrenheit: '華氏  度',
    'kilometer-per-hour': 'キロメートル毎時|時速  キロメートル',
    'mile-per-hour': 'マイル毎時|時速  マイル|mi/h',
    tonne: 'トン',
    'square-kilometer': '平方キロメートル|km²',
    'square-meter': '平方メートル|m²',
    'square-mile': '平方マイル|mi²',
    'square-foot': '平方フィート|ft²',
    'cubic-meter': '立方メートル|m³',
    'kilowatt-hour': 'キロワット時|kwh',
    megawatt: 'メガワット|mw',
    gigawatt: 'ギガワット|gw',
    kilowatt: 'キロワット|kw',
    decade: '十年',
    century: '世紀',
    barrel: 'バレル|bbl',
    knot: 'ノット|kn',
  },
  scales: { 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 },
  currencies: {
    円: 'JPY',
    ドル: 'USD',
    ユーロ: 'EUR',
    ポンド: 'GBP',
    元: 'CNY',
    ウォン: 'KRW',
    ドン: 'VND',
    バーツ: 'THB',
  },
};
