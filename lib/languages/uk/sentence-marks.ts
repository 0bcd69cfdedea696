/** Abbreviations and other marks of where sentences end in Ukrainian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const uk: SentenceMarkTable = {
  before:
    'т.зв проф акад доц канд інж ген полк вул просп пров пл наб бул с смт обл р-н ім св гол ред див пор напр бл буд кв корп д',
  figure: 'с стор гл ст п пп ч т тт кн вип рис табл № тел абз',
  either: 'дол',
  ends: 'т.д т.п ін та.ін грн коп тис млн млрд чол н.е до.н.е',
  unit: 'р рр м ст км кг т хв год',
  says: 'сказа запита відпов крикну заяв дода говор',
};
