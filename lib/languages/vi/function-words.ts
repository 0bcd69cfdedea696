/** The commonest small words of Vietnamese. */

import type { FunctionWords } from '../types/function-words';

export const vi: FunctionWords =
  'và của là có các được trong cho một không những với này đã người để khi từ đến ông về cũng như ra sẽ năm tại trên vào nhiều phải nhưng còn bị nói theo đó bà chỉ tôi hơn họ hay rằng đang lại vì sau mà thì nếu do';
