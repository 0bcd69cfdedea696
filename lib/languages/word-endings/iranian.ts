import type { MorphologyTable } from './table';

export const IRANIAN: MorphologyTable = {
  fa: {
    prefixes: 'مي نمي ب ن',
    suffixes: 'ها هاي هايي ان ي اي ات ش شان م ت تر ترين ند د يم يد گان گاه هايش هايشان يان ه',
    minStem: 3,
  },
  ps: { suffixes: 'ونه و ان انو ي ه ې ۍ وي ګان', minStem: 3 },
  ku: { suffixes: 'an ê a ên yên î ek ekî ekê de re ve n', minStem: 3 },
  ckb: { suffixes: 'هكان هكه ان ي هكاني ێك دا هوه', minStem: 3 },
  tg: { suffixes: 'ҳо ҳои он ро и ӣ е ам ат аш анд ад ҳоро', minStem: 3 },
};
