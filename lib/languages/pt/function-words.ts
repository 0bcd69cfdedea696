/** The commonest small words of Portuguese. */

import type { FunctionWords } from '../types/function-words';

export const pt: FunctionWords =
  'de que os do da em um para com não uma se na no por mais as dos como mas ao das foi ele tem seu sua ou quando muito nos já está também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas às minha numa pelos elas qual lhe deles essas esses pelas este dele foram são há ser era tinha disse';
