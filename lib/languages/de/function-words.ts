/** The commonest small words of German. */

import type { FunctionWords } from '../types/function-words';

export const de: FunctionWords =
  'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr kann gegen vom können schon wenn habe seine ihre dann unter soll eines jahr zwei jahren diese dieser wieder keine uhr seiner worden will zwischen immer was sagte';
