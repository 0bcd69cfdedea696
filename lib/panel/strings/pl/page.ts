import type { Dictionary } from '../shape';

export default {
  'side.link': 'Przewijaj razem ze stroną',
} satisfies Dictionary;
