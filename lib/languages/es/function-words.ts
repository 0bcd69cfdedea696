/** The commonest small words of Spanish. */

import type { FunctionWords } from '../types/function-words';

export const es: FunctionWords =
  'de la que el en los se del las por un para con no una su al lo como más pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo';
