import type { Dictionary } from '../shape';

export default {
  'side.link': 'เลื่อนไปพร้อมกับหน้า',
} satisfies Dictionary;
