import type { Dictionary } from '../shape';

export default {
  'side.link': 'Gulir bersama halaman',
} satisfies Dictionary;
