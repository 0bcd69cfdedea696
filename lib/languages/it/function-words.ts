/** The commonest small words of Italian. */

import type { FunctionWords } from '../types/function-words';

export const it: FunctionWords =
  'di che la il un per non una in sono le si da con lo del gli della come al più dei ma ha nel alla se ed anche su ci nella dal ha delle era questo quando suo essere molto dopo dalla loro tutti due sua dall degli anni stato ai prima fatto solo ancora sulla stata così può lui cui alle fra già sul dove tra nei hanno quella tutto dell nell all perché';
