import type { Dictionary } from '../strings';

export default {
  'side.link': 'Gulir bersama halaman',
} satisfies Dictionary;
