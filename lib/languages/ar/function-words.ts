/** The commonest small words of Arabic. */

import type { FunctionWords } from '../types/function-words';

export const ar: FunctionWords =
  'في من على أن إلى عن التي الذي مع هذا هذه لا ما بعد كان كانت بين كل قد أو لم وقد وفي ومن كما ذلك إن حيث قبل خلال منذ غير حتى أكثر عند عام له لها هو هي لكن';
