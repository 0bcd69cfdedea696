import type { Dictionary } from '../shape';

export default {
  'side.link': 'Défiler avec la page',
} satisfies Dictionary;
