/** The export `sentenceMarks` of every language that has it, by tag. Written by `npm run languages`. */

import { sentenceMarks as af } from '../af';
import { sentenceMarks as am } from '../am';
import { sentenceMarks as ar } from '../ar';
import { sentenceMarks as az } from '../az';
import { sentenceMarks as be } from '../be';
import { sentenceMarks as bg } from '../bg';
import { sentenceMarks as bn } from '../bn';
import { sentenceMarks as bo } from '../bo';
import { sentenceMarks as bs } from '../bs';
import { sentenceMarks as ca } from '../ca';
import { sentenceMarks as ckb } from '../ckb';
import { sentenceMarks as cs } from '../cs';
import { sentenceMarks as da } from '../da';
import { sentenceMarks as de } from '../de';
import { sentenceMarks as el } from '../el';
import { sentenceMarks as en } from '../en';
import { sentenceMarks as es } from '../es';
import { sentenceMarks as et } from '../et';
import { sentenceMarks as fa } from '../fa';
import { sentenceMarks as fi } from '../fi';
import { sentenceMarks as fo } from '../fo';
import { sentenceMarks as fr } from '../fr';
import { sentenceMarks as gl } from '../gl';
import { sentenceMarks as gu } from '../gu';
import { sentenceMarks as he } from '../he';
import { sentenceMarks as hi } from '../hi';
import { sentenceMarks as hr } from '../hr';
import { sentenceMarks as hu } from '../hu';
import { sentenceMarks as hy } from '../hy';
import { sentenceMarks as id } from '../id';
import { sentenceMarks as is } from '../is';
import { sentenceMarks as it } from '../it';
import { sentenceMarks as ja } from '../ja';
import { sentenceMarks as ka } from '../ka';
import type { SentenceMarkTable } from '../kinds';
import { sentenceMarks as kk } from '../kk';
import { sentenceMarks as km } from '../km';
import { sentenceMarks as ko } from '../ko';
import { sentenceMarks as ky } from '../ky';
import { sentenceMarks as lb } from '../lb';
import { sentenceMarks as lo } from '../lo';
import { sentenceMarks as lt } from '../lt';
import { sentenceMarks as lv } from '../lv';
import { sentenceMarks as mk } from '../mk';
import { sentenceMarks as mn } from '../mn';
import { sentenceMarks as mr } from '../mr';
import { sentenceMarks as ms } from '../ms';
import { sentenceMarks as my } from '../my';
import { sentenceMarks as nb } from '../nb';
import { sentenceMarks as ne } from '../ne';
import { sentenceMarks as nl } from '../nl';
import { sentenceMarks as nn } from '../nn';
import { sentenceMarks as no } from '../no';
import { sentenceMarks as pa } from '../pa';
import { sentenceMarks as pl } from '../pl';
import { sentenceMarks as ps } from '../ps';
import { sentenceMarks as pt } from '../pt';
import { sentenceMarks as ro } from '../ro';
import { sentenceMarks as ru } from '../ru';
import { sentenceMarks as si } from '../si';
import { sentenceMarks as sk } from '../sk';
import { sentenceMarks as sl } from '../sl';
import { sentenceMarks as sq } from '../sq';
import { sentenceMarks as sr } from '../sr';
import { sentenceMarks as sv } from '../sv';
import { sentenceMarks as sw } from '../sw';
import { sentenceMarks as ta } from '../ta';
import { sentenceMarks as te } from '../te';
import { sentenceMarks as tg } from '../tg';
import { sentenceMarks as th } from '../th';
import { sentenceMarks as ti } from '../ti';
import { sentenceMarks as tl } from '../tl';
import { sentenceMarks as tr } from '../tr';
import { sentenceMarks as uk } from '../uk';
import { sentenceMarks as ur } from '../ur';
import { sentenceMarks as vi } from '../vi';
import { sentenceMarks as yi } from '../yi';
import { sentenceMarks as zh } from '../zh';

export const SENTENCE_MARKS: Readonly<Record<string, SentenceMarkTable>> = {
  af,
  am,
  ar,
  az,
  be,
  bg,
  bn,
  bo,
  bs,
  ca,
  ckb,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fo,
  fr,
  gl,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  ko,
  ky,
  lb,
  lo,
  lt,
  lv,
  mk,
  mn,
  mr,
  ms,
  my,
  nb,
  ne,
  nl,
  nn,
  no,
  pa,
  pl,
  ps,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  tg,
  th,
  ti,
  tl,
  tr,
  uk,
  ur,
  vi,
  yi,
  zh,
};
