/** The commonest small words of Danish. */

import type { FunctionWords } from '../types/function-words';

export const da: FunctionWords =
  'og at det som en på er af for med til den har de ikke om et han men var jeg fra vi så kan når år under også efter eller nu sin der ved mod skal skulle kommer ud får være havde alle andre meget end her da siden over kun ind bliver op selv hvad to vil mange hun blev sagde';
