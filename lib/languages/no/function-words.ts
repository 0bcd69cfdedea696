/** The commonest small words of Norwegian. */

import type { FunctionWords } from '../types/function-words';

export const no: FunctionWords =
  'og at det som en på er av for med til den har de ikke om et han men var jeg fra vi så kan når år under også etter eller nå sin der ved mot skal skulle kommer ut får være hadde alle andre mye enn her da siden over bare inn blir opp selv hva to vil mange hun ble sa';
