import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Confronta con un’altra pagina',
  'ways.or': 'Oppure',
  'ways.tabs': 'Scegli una scheda aperta',
  'ways.tabs.none': 'Nessun’altra scheda mostra una pagina web.',
  'ways.tabs.wait': 'Ricerca…',
  'ways.pick': 'Scegli un link nella pagina',
  'ways.text': 'Incolla il testo',
  'ways.text.label': 'Testo dell’originale',
  'ways.text.compare': 'Confronta',
  'ways.text.short': 'È troppo breve per un confronto. Incollare almeno un paragrafo.',
  'picking.title': 'Fare clic, nella pagina, sul link che porta all’originale',
  'picking.text': 'Con Esc o con questo pulsante si rinuncia.',
  'picking.cancel': 'Annulla',
  'looks.here': 'Guarda le pagine di {host} senza che venga chiesto',
  'looks.nowhere': 'Verso non guarda nessuna pagina senza che venga chiesto.',
  'looks.everywhere': 'Nota le traduzioni su tutti i siti',
  'looks.on': 'Attiva',
} satisfies Dictionary;
