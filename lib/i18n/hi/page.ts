import type { Dictionary } from '../strings';

export default {
  'side.link': 'पेज के साथ स्क्रोल करें',
} satisfies Dictionary;
