/** Credits, calls to the reader and time stamps that the press in Swedish writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const sv: BoilerplateWords = {
  credit:
    'foto|bild|bilder|bildkälla|fotograf|arkivbild|arkivfoto|illustration|grafik|text|text och foto|skribent|redaktör|översättning|av',
  source: 'källa|källor|via',
  by: 'av|text av|foto av|skriven av|översatt av',
  call: 'annons|läs också|läs också:|läs även|läs även:|läs mer|läs mer:|se också:|se även:|mer om ämnet|relaterat|relaterat:|mest läst|se videon|se videon:|se klippet:|video:|lyssna:|lyssna på artikeln|dela|dela artikeln|dela på facebook|kopiera länk|skriv ut|följ oss|följ oss på …|prenumerera|prenumerera på vårt nyhetsbrev|nyhetsbrev|kommentarer|kommentera|ämnen:|taggar:|alla rättigheter förbehållna|klicka här|visa mer',
  stamp: 'uppdaterad|senast uppdaterad|uppdaterad den|publicerad|publicerad den',
  beside: 'och|av|från|i|via|för|arkiv|privat',
};
