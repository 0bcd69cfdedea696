/** Words by which an address is known to be worded in German. */

import type { SlugWords } from '../types/slug-words';

export const de: SlugWords =
  'der die das und mit von dem den fuer fur ist nicht ein eine einen wird nach zu zum zur bei wie sich auf im aus ueber uber gegen mehr ab bis werden sein seine seinen seiner ihre ihr hat haben selbst warum was nur noch will soll kann wieder neue neuer';
