/** Words by which an address is known to be worded in Vietnamese. */

import type { SlugWords } from '../types/slug-words';

export const vi: SlugWords =
  'cua va la cac nguoi nhung khong duoc trong cho voi tai ngay mot den tu khi thi nhan viet nam ve gia hoc';
