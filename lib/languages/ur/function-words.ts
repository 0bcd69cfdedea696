/** The commonest small words of Urdu. */

import type { FunctionWords } from '../types/function-words';

export const ur: FunctionWords =
  'کے کی میں ہے کا اور سے کو نے کہ ہیں پر اس بھی یہ تھا گیا نہیں جو کر ایک ان تھے تھی وہ اپنے گئی لیے ہو کیا رہے جا ساتھ بعد رہا';
