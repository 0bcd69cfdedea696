/** Abbreviations and other marks of where sentences end in Bulgarian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const bg: SentenceMarkTable = {
  before:
    'т.е т.нар т.н проф акад доц инж ген полк ул бул пл кв ж.к обл св гл ред вж срв напр ок бл вх ап ет г-н г-жа д-р',
  figure: 'с стр гл чл ал т бр № тел рис табл',
  ends: 'др т.н пр и.др и.т.н лв ст хил млн млрд н.е пр.н.е',
  unit: 'г гг в вв гр км м',
  says: 'каза попита отговор извика заяв',
};
