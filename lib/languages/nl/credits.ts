/** Credits, calls to the reader and time stamps that the press in Dutch writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const nl: BoilerplateWords = {
  credit:
    "foto|foto's|beeld|beelden|coverfoto|archieffoto|fotografie|fotograaf|bron foto|illustratie|illustraties|infographic|tekst|tekst en foto's|tekst en beeld|redactie|eindredactie|auteur|vertaling",
  source: 'bron|bronnen|via',
  by: "door|tekst door|foto door|geschreven door|foto's door|van onze verslaggever|vertaald door",
  call: 'advertentie|lees ook|lees ook:|lees meer|lees meer:|lees verder|lees hier meer|bekijk ook:|zie ook:|meer over dit onderwerp|gerelateerde artikelen|gerelateerd|meest gelezen|bekijk de video|bekijk de video:|video:|luister naar dit artikel|beluister:|delen|deel dit artikel|deel op facebook|kopieer link|afdrukken|volg ons|volg ons op …|schrijf je in voor onze nieuwsbrief|schrijf je in voor de nieuwsbrief|meld je aan voor onze…|abonneer je op…|nieuwsbrief|reacties|reageer|laat een reactie achter|tags:|onderwerpen:|trefwoorden:|alle rechten voorbehouden|klik hier|toon meer|gesponsord',
  stamp:
    'bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst bijgewerkt op|laatste update|gepubliceerd|gepubliceerd op|geplaatst op|update',
  beside: 'en|van|de|het|der|den|in|via|met|archief|voor|eigen',
};
