import type { Dictionary } from '../strings';

export default {
  'side.link': 'เลื่อนไปพร้อมกับหน้า',
} satisfies Dictionary;
