/** Units, scale words and currencies in Korean. */

import type { UnitWords } from '../types/units';

export const ko: UnitWords = {
  names: {
    celsius: '섭씨 도',
    fahrenheit: '화씨 도',
    'kilometer-per-hour': '시간당 킬로미터|시속 킬로미터',
    'mile-per-hour': '시간당 마일|시속 마일|mph',
    tonne: '메트릭 톤',
    'square-kilometer': '제곱킬로미터|km²',
    'square-meter': '제곱미터|m²',
    'square-mile': '제곱마일|mi²',
    'square-foot': '제곱피트|ft²',
    'cubic-meter': '세제곱미터|m³',
    'kilowatt-hour': '킬로와트시|kwh',
    megawatt: '메가와트|mw',
    gigawatt: '기가와트|gw',
    kilowatt: '킬로와트|kw',
    decade: 'dec',
    century: '세기',
    barrel: '배럴|bbl',
    knot: '노트|kn',
  },
  scales: { 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
  currencies: { 달러: 'USD', 원: 'KRW', 엔: 'JPY', 유로: 'EUR', 위안: 'CNY', 파운드: 'GBP', 동: 'VND' },
};
