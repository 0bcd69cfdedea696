/** The commonest small words of Dutch. */

import type { FunctionWords } from '../types/function-words';

export const nl: FunctionWords =
  'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit door naar ze heeft over wordt tot hij was werd meer geen worden kan hebben had ik je of zich deze we wel dit al moet zal zou hun onder veel tegen na zo jaar daar toen haar wat waren zij mensen alle omdat wil';
