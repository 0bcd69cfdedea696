/** Credits, calls to the reader and time stamps that the press in German writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const de: BoilerplateWords = {
  credit:
    'bildredaktion|schlussredaktion|korrektorat|beitragsbild|aufmacherbild|illustrationen|infografiken|kamera|schnitt|videoschnitt|fotocredit|bildcredit|bildrechte|foto|fotos|bild|bilder|bildquelle|bildnachweis|bildrechte|fotoquelle|fotograf|fotografin|fotografie|titelbild|titelfoto|symbolbild|symbolfoto|archivbild|archivfoto|illustration|grafik|infografik|redaktion|redakteur|redakteurin|autor|autorin|text|lektorat|mitarbeit|übersetzung|von',
  source: 'quelle|quellen',
  by: 'von|ein beitrag von|ein kommentar von|ein gastbeitrag von|text von|foto von|fotos von|bild von|übersetzt von|aufgezeichnet von',
  call: 'anzeige|werbung|lesen sie auch|lesen sie auch:|lesen sie mehr|lesen sie mehr:|lesen sie hier:|lesen sie dazu:|lesen sie dazu auch:|mehr dazu|mehr dazu:|mehr zum thema|mehr zum thema:|auch interessant|auch interessant:|das könnte sie auch interessieren|das könnte sie auch interessieren:|weiterlesen|zum artikel|zum thema|meistgelesen|sehen sie hier:|sehen sie auch:|im video:|video:|video ansehen|video abspielen|artikel anhören|artikel teilen|teilen|auf facebook teilen|link kopieren|drucken|folgen sie uns|folgen sie uns auf …|newsletter|newsletter abonnieren|newsletter bestellen|abonnieren sie unseren newsletter|abonnieren sie unseren…|jetzt abonnieren|kommentare|kommentar schreiben|kommentieren|schlagworte:|themen:|alle rechte vorbehalten|nach oben|mehr anzeigen|hier klicken',
  stamp:
    'aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|stand|veröffentlicht|veröffentlicht am|erschienen am|letzte aktualisierung',
  beside: 'und|von|der|die|das|in|aus|über|via|mit|archiv|privat|für|zur verfügung gestellt|imago|picture alliance',
};
