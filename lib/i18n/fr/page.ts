import type { Dictionary } from '../strings';

export default {
  'side.link': 'Défiler avec la page',
} satisfies Dictionary;
