import type { Dictionary } from '../shape';

export default {
  'side.link': 'Scorri con la pagina',
} satisfies Dictionary;
