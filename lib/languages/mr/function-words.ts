/** The commonest small words of Marathi. */

import type { FunctionWords } from '../types/function-words';

export const mr: FunctionWords =
  'आहे आणि या व ते तर ही हे त्या होते असे आहेत म्हणून केली केला केले होता होती नाही मध्ये त्यांनी साठी आपल्या काही';
