/** Words by which pages in Romanian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const ro: ProvenanceLabels = {
  original:
    'articol* original|text* original|versiune* originală|citește originalul|citiți originalul|original:|articolul în original|textul în original|citește în original|citiți în original|în original:|în original aici|știre* originală|material* original|interviu* original|postare* originală|publicare* originală|reportaj* original|sursa originală:|vezi original|vezi originalul|link original|link către original|originalul aici|originalul poate fi|originalul a fost publicat|articolul în limba originală|textul în limba originală',
  republished:
    'publicat inițial|publicat original|apărut inițial|publicat prima dată|publicat pentru prima dată|a apărut inițial|publicată inițial|publicată original|apărută inițial|inițial publicat|inițial apărut|publicat mai întâi|publicată prima dată|publicată pentru prima dată|publicat pentru prima oară|publicată pentru prima oară|apărut pentru prima dată|apărut pentru prima oară|apărut prima dată|acest articol a apărut|acest articol a fost publicat|acest text a apărut|acest text a fost publicat|acest material a fost publicat|acest interviu a fost publicat|articol apărut în|articol apărut pe|articol preluat|text preluat|material preluat|republicat de pe|republicat cu acordul|republicat cu permisiunea|preluat cu acordul',
  translated:
    'tradus din … de|traducere din … de|traducere:|traducere de|traducerea:|traducere din|tradus de|tradus din|traducător*:|tradusă de|tradusă din|tradusă și adaptată|tradus și adaptat|tradus și editat|tradus după|tradus în română|tradus în limba română|traducere și adaptare|traducerea și adaptarea|traducere după|traducere în română|traducere în limba română|traducerea și|traducere și|traducere realizată de|traducere română|text tradus|articol tradus|acest articol este o traducere|acest text este o traducere|acest articol a fost tradus|trad.:|trad. de|trad. din|nota traducătorului:',
  machine:
    'traducere automată|tradus automat|tradusă automat|tradus cu inteligență artificială|tradus de inteligența artificială|tradus cu ai|traducere automatizată|traducere automatică|traducere generată|traducere realizată cu ai|traducere realizată cu inteligența artificială|traducere realizată de inteligența artificială|traducere ai|traducere cu ai|traducere cu inteligență artificială|tradus* în mod automat|tradus* cu ajutorul ai|tradus* cu ajutorul inteligenței artificiale|tradus* cu ajutorul ia|tradus* cu inteligența artificială|tradusă cu inteligență artificială|tradusă de inteligența artificială|tradus* de ai|tradusă cu ai|tradus* prin ai|tradus* folosind ai|tradus* de google|tradus* cu google|tradus* cu ajutorul google|tradus* cu deepl|tradus* cu ajutorul deepl|tradus* cu chatgpt',
  source:
    'sursa|sursă|surse|sursa articolului|sursă articol|sursa știrii|sursa informației|sursa originală|sursele|link sursă|link către sursă|preluare|preluare după|preluare de pe|preluat de pe|preluat din|preluat de la|via:',
  picture:
    'foto*|imagin*|ilustraț*|infografic*|grafic:|grafică:|desen:|caricatur*|colaj:|captur*|hartă:|video:|sursa foto*|sursă foto*|surse foto*|credit foto*|sursa imagin*|sursă imagin*',
  version:
    'citește în|citiți în|disponibil și în|tradus în|citește și în|citește acest articol în|citiți acest articol în|citește acest text în|disponibilă și în|disponibil în|disponibilă în|tradusă în|traducerea acestui|traducere a acestui|versiune a acestui|versiunea acestui|versiunea în … a acestui|în alte limbi|read in english',
  self: 'acest articol|acest text|articolul|textul|articol|acestui articol|acestui text|acest material|acest interviu|această știre|această pagină|această postare|prezentul articol|articolului|textului|materialul|interviul|text|material',
};
