/** The commonest small words of Swedish. */

import type { FunctionWords } from '../types/function-words';

export const sv: FunctionWords =
  'och att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hon';
