import type { Dictionary } from '../shape';

export default {
  'side.link': 'पेज के साथ स्क्रोल करें',
} satisfies Dictionary;
