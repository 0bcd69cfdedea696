import type { Dictionary } from '../strings';

export default {
  'side.link': 'Scorri con la pagina',
} satisfies Dictionary;
