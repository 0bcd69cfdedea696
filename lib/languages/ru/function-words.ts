/** The commonest small words of Russian. */

import type { FunctionWords } from '../types/function-words';

export const ru: FunctionWords =
  'что не на он как это по но из за то от его для они же так все было бы был мы или при если уже она их во чтобы еще ещё до того был также только быть после который которые между со были этого где году была когда ли сказал более может нет ее её есть об';
