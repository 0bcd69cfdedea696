import type { Dictionary } from '../shape';

export default {
  'side.link': '페이지와 함께 스크롤',
} satisfies Dictionary;
