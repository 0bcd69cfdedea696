import type { Dictionary } from '../strings';

export default {
  'side.link': '与页面同步滚动',
} satisfies Dictionary;
