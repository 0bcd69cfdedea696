import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Benvenuti in Verso',
  'welcome.head': 'Vedere che cosa è cambiato in una traduzione',
  'welcome.lead':
    'Verso mette un articolo tradotto accanto al suo originale e mostra che cosa è stato omesso, aggiunto o modificato, anche per chi non legge la lingua dell’originale.',
  'welcome.steps': 'Tre passi',
  'welcome.notice': 'Aprire un articolo tradotto',
  'welcome.notice.text':
    'Verso legge la pagina su questo dispositivo. Se è una traduzione, l’icona porta la lingua dell’originale.',
  'welcome.notice.picture': 'Un articolo in un browser. Sopra, l’icona di Verso porta un segno.',
  'welcome.compare': 'Confrontarlo con l’originale',
  'welcome.compare.text':
    'Fare clic sull’icona, poi su «{button}». Solo ora viene richiesta una pagina: l’originale, senza cookie.',
  'welcome.compare.picture':
    'L’articolo e, accanto, il pannello. Delle linee uniscono i passaggi dei due testi che vanno insieme.',
  'welcome.look': 'Guardare che cosa differisce',
  'welcome.look.text':
    'Ogni differenza mostra i due passaggi, su che cosa si basa e con quanta certezza. Se abbia peso, lo dice chi legge; si può copiare ciò che serve.',
  'welcome.look.picture': 'Un elenco di tre differenze: un passaggio omesso, uno aggiunto, uno modificato.',
  'welcome.hidden-icon':
    'L’icona non si vede? È dietro il pezzo di puzzle accanto alla barra degli indirizzi, e lì si può fissare.',
  'welcome.choice': 'Verso deve notare da sé le traduzioni?',
  'welcome.choice.text':
    'Per farlo guarda, su questo dispositivo, ogni pagina che viene aperta; nulla viene inviato e nulla viene conservato. Il browser chiederà il permesso. Altrimenti Verso guarda solo le pagine in cui si fa clic sull’icona, e chiede prima di leggere un originale.',
  'welcome.choice.all': 'Su tutti i siti',
  'welcome.choice.click': 'Solo dove faccio clic sull’icona',
  'welcome.choice.is.all': 'Verso nota le traduzioni su tutti i siti.',
  'welcome.choice.is.click': 'Verso guarda solo le pagine in cui si fa clic sull’icona.',
  'welcome.private': 'Che cosa resta privato',
  'welcome.private.here': 'Su questo dispositivo',
  'welcome.private.here.text': 'Guardare le pagine, confrontare i testi, ciò che viene deciso e conservato.',
  'welcome.private.asked': 'Solo su richiesta',
  'welcome.private.asked.text':
    'La richiesta di un originale; un motore di traduzione o un modello, se ne viene scelto uno nelle impostazioni.',
  'welcome.private.never': 'Mai',
  'welcome.private.never.text': 'Le letture, i cookie, statistiche di qualunque tipo. Non c’è nessun account.',
  'welcome.done': 'Non c’è nulla da configurare. Si può chiudere questa pagina e continuare a leggere.',
  'welcome.settings': 'Impostazioni',
} satisfies Dictionary;
