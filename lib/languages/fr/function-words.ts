/** The commonest small words of French. */

import type { FunctionWords } from '../types/function-words';

export const fr: FunctionWords =
  'de la le et les des en un du une que est pour qui dans par plus au sur ne se pas il ce sont la cette avec son aux été ont elle sa mais ces comme nous ou ses leur ont deux aussi être fait était ils lui même tout vous sans dont peut entre depuis après avant leurs très bien encore où si notre je celui alors ainsi';
