/** Words by which pages in Swahili name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const sw: ProvenanceLabels = {
  original:
    'makala asilia|makala asili|makala ya asili|habari asili|makala halisi|taarifa ya asili|habari ya asili|ripoti ya asili|toleo la asili|toleo halisi|andiko la asili|maandishi ya asili|nakala ya asili|nakala halisi|chanzo asili|makala ya kiingereza:|chapisho la asili|chapisho asili|chapisho halisi',
  republished:
    'ilichapishwa kwanza|ilichapishwa awali|imechapishwa awali|ilichapishwa kwa mara ya kwanza|ilichapwa kwanza|imechapishwa kwanza|iliyochapishwa kwanza|imechapishwa kwa mara ya kwanza|ilichapishwa hapo awali|imechapishwa tena kutoka',
  translated:
    'imetafsiriwa|mtafsiri|tafsiri:|imefasiriwa|tafsiri ya|imetafsiriwa na|imetafsiriwa kutoka|ilitafsiriwa na|ilitafsiriwa kutoka|iliyotafsiriwa kutoka|mtafsiri:|watafsiri:|mfasiri:|mfasiri|tafsiri kutoka|tafsiri na|tafsiri ya kiswahili|ni tafsiri ya',
  machine:
    'tafsiri ya mashine|imetafsiriwa kiotomatiki|imetafsiriwa na ai|tafsiri ya kiotomatiki|tafsiri otomatiki|tafsiri ya ai|tafsiri ya akili bandia|imetafsiriwa na mashine|imetafsiriwa kwa mashine|imetafsiriwa kwa kutumia ai|imetafsiriwa kwa msaada wa ai|imetafsiriwa na akili bandia|imetafsiriwa kwa kutumia akili bandia|imetafsiriwa kwa msaada wa akili bandia|imetafsiriwa na akili mnemba|imetafsiriwa kwa kutumia akili mnemba|imetafsiriwa na google|imetafsiriwa kwa kutumia google',
  source: 'chanzo|chanzo cha habari|vyanzo|chanzo cha makala|chanzo cha taarifa|kwa mujibu wa:|marejeo:',
  picture: 'picha*|mpiga picha|chanzo cha picha|mchoro:|video*',
  version:
    'soma kwa kiingereza|soma kwa kiswahili|soma kwa lugha|soma makala hii kwa|soma habari hii kwa|inapatikana kwa|inapatikana pia kwa|inapatikana katika lugha|toleo la kiingereza|toleo la makala hii|kwa lugha nyingine|katika lugha nyingine|imetafsiriwa kwa kiingereza',
  self: 'makala hii|habari hii|makala haya|makala hiyo|makala|taarifa hii|ripoti hii|andiko hili|maandishi haya|mahojiano haya|nakala hii|ukurasa huu',
};
