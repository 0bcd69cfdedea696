import type { Dictionary } from '../strings';

export default {
  'side.link': '페이지와 함께 스크롤',
} satisfies Dictionary;
