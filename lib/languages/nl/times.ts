/** Words of the time of day in Dutch. */

import type { TimeWords } from '../types/times';

export const nl: TimeWords = {
  namedHours: { '0': 'middernacht', '12~': "12 uur 's middags|de middag" },
  hours: 'één|een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf',
  dayPeriods: {
    '0-12': "'s ochtends|'s morgens|in de ochtend|'s ochtends vroeg|vanochtend|vanmorgen",
    '12-18': "'s middags|in de middag|vanmiddag",
    '17-24': "'s avonds|in de avond|vanavond",
    '20-30': "'s nachts|in de nacht|vannacht",
  },
};
