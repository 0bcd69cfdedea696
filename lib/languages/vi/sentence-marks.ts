/** Abbreviations and other marks of where sentences end in Vietnamese. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const vi: SentenceMarkTable = {
  before:
    'tp ts tx tt ths th.s gs pgs gs.ts pgs.ts bs bs.ck ks kts ls cn ds nsnd nsưt ts.bs q p đ h x nxb ubnd cty đt st cb thpt thcs ncs tsk gs.tskh',
  figure: 'tr số đt tel',
  ends: 'v.v vv ý á',
  either: 'tr tcn scn k tp.hcm u.s',
  capital: 'anh',
  starters:
    'các những một ông bà anh chị họ tôi chúng cô nó ở tại trong theo nhưng và khi nếu cổ không đây đó vào trên sau trước từ với để',
  says: 'hỏi nói đáp hét kể thốt',
};
