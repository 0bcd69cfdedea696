/** The commonest small words of Turkish. */

import type { FunctionWords } from '../types/function-words';

export const tr: FunctionWords =
  've bir bu da de için ile çok olan olarak daha gibi en kadar sonra ne ama var her değil ise o ki ya mi bunu diye göre iki kendi olduğu önce şey ancak yeni veya oldu hem şu tüm bin üzerinde arasında şöyle dedi nasıl bütün';
