import type { Dictionary } from '../shape';

export default {
  'side.link': 'Cuộn cùng trang',
} satisfies Dictionary;
