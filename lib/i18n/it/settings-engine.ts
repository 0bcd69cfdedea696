import type { Dictionary } from '../strings';

export default {
  'settings.engine': 'Un motore che coglie il senso',
  'settings.engine.how':
    'Un motore di traduzione rende l’originale nella lingua della traduzione, così Verso vede anche dove una frase dice altro con altre parole. Non ne serve nessuno: ciò che è stato omesso o aggiunto, le cifre, le date, i nomi e le citazioni si confrontano anche senza.',
  'settings.engine.none': 'Nessuno',
  'settings.engine.browser': 'Il traduttore di questo browser',
  'settings.engine.browser.here':
    'I testi restano su questo dispositivo. Il browser scarica ogni lingua una volta sola; il pannello lo chiede prima.',
  'settings.engine.browser.missing':
    'Questo browser non ha un proprio traduttore. Chrome ed Edge ne hanno uno dalla versione 138.',
  'settings.engine.libretranslate': 'Un server LibreTranslate',
  'settings.engine.apertium': 'Un server Apertium',
  'settings.engine.encoder': 'Un modello su questo dispositivo',
  'settings.engine.encoder.how':
    'Non traduce nulla, ma aiuta ad abbinare i due testi. Nessun testo lascia questo dispositivo.',
  'settings.server.address': 'Indirizzo del server',
  'settings.server.key': 'La sua chiave, se ne chiede una',
  'settings.server.goes': 'Il testo dell’originale sarà inviato a {address}.',
  'settings.server.goes.there': 'Il testo dell’originale sarà inviato all’indirizzo scritto qui.',
  'settings.server.use': 'Usa questo server',
  'settings.server.not-yet': 'Non in uso finché non si preme «{button}».',
  'settings.server.unclear': 'Scrivere l’indirizzo del server, per esempio {example}.',
  'settings.server.trying': 'Prova del server con una parola…',
  'settings.server.barred': 'Verso non ha il permesso di raggiungere questo server, perciò nulla è cambiato.',
  'settings.server.in-use': 'Da ora Verso usa questo server.',
  'settings.server.said': 'Alla richiesta di «{word}» in spagnolo ha risposto «{said}».',
  'settings.server.pair': 'Risponde; se conosca le due lingue di un articolo si vedrà nel confronto.',
  'settings.server.trouble.unreachable': 'L’indirizzo è salvato, ma al momento lì non risponde nessuno.',
  'settings.server.trouble.slow': 'L’indirizzo è salvato, ma da lì non è arrivato nulla entro un quarto di minuto.',
  'settings.server.trouble.busy': 'L’indirizzo è salvato, ma al momento il server ha troppo da fare.',
  'settings.server.trouble.quota': 'L’indirizzo è salvato, ma al momento il server non accetta altro testo.',
  'settings.server.trouble.key': 'L’indirizzo è salvato, ma il server chiede una chiave, o un’altra.',
  'settings.server.trouble.refused': 'L’indirizzo è salvato, ma lì la richiesta è stata respinta.',
  'settings.server.trouble.wrong-answer':
    'L’indirizzo è salvato, ma ciò che si trova lì non risponde come un server di questo tipo.',
  'settings.server.words': 'Dice: «{words}».',
  'settings.server.until': 'Finché la situazione non cambia, Verso confronta senza.',
  'settings.agreed': 'Il testo può essere inviato a:',
  'settings.agreed.forget': 'Revoca',
  'settings.agreed.forget.named': 'Revoca il permesso di inviare testo a {address}',
  'settings.agreed.gone': 'Verso chiederà di nuovo prima di inviare testo a {address}.',
  'settings.model.how':
    'Il modello colloca le frasi di un centinaio di lingue secondo ciò che significano, così Verso vede quali vanno insieme anche quando non hanno in comune né un nome né una cifra. Si scarica una volta e poi funziona senza rete.',
  'settings.model.name': 'Modello',
  'settings.model.size': 'Dimensione',
  'settings.model.licence': 'Licenza',
  'settings.model.host': 'Da',
  'settings.model.host.there': 'il luogo scritto qui',
  'settings.model.mirror': 'Scaricarlo da un altro luogo, per esempio dal server della redazione',
  'settings.model.here': 'Su questo dispositivo, {size}. Non ha più bisogno della rete.',
  'settings.model.none-here':
    'Questo browser non conserva modelli per Verso, come in una finestra che è sempre privata.',
  'settings.model.download': 'Scarica {size} da {host}',
  'settings.model.download.about': 'Scarica circa {size} da {host}',
  'settings.model.download.there': 'Scarica circa {size} da lì',
  'settings.model.go-on': 'Continua: {share} già qui',
  'settings.model.share': '{done} di {size}',
  'settings.model.so-far': '{share} ({percent})',
  'settings.model.progress': 'Scaricamento del modello',
  'settings.model.downloading': 'Scaricamento in corso. Tenere aperta questa pagina.',
  'settings.model.cancel': 'Annulla',
  'settings.model.delete': 'Elimina il modello',
  'settings.model.delete.part': 'Elimina ciò che è già qui',
  'settings.model.done': 'Scaricato. Da ora Verso confronta con il suo aiuto.',
  'settings.model.stopped': 'Interrotto. Ciò che era già arrivato è conservato.',
  'settings.model.deleted': 'Eliminato da questo dispositivo.',
  'settings.model.unclear': 'Scrivere un indirizzo web che cominci con https://, o lasciare vuoto il campo.',
  'settings.model.barred': 'Verso non ha il permesso di raggiungere {host}, perciò nulla è stato scaricato.',
  'settings.model.trouble.quota':
    'Su questo dispositivo non c’è spazio sufficiente. Liberarne un po’ e continuare da lì.',
  'settings.model.trouble.unreachable':
    'Nessuna risposta da {host}. Verificare la connessione e l’indirizzo, poi riprovare.',
  'settings.model.trouble.busy': '{host} al momento ha troppo da fare. Può riuscire tra qualche minuto.',
  'settings.model.trouble.slow': 'Per un minuto non è arrivato più nulla da {host}. Si può continuare da lì.',
  'settings.model.trouble.wrong-answer':
    'Ciò che è arrivato da {host} non si può usare. Riprovare, o scrivere un altro luogo.',
  'settings.model.trouble.wrong-answer.detail':
    'Ciò che è arrivato da {host} non si può usare: {detail}. Riprovare, o scrivere un altro luogo.',
  'settings.model.trouble.refused':
    'Il modello non è disponibile su {host}. Verificare che l’indirizzo sia quello giusto, o scrivere un altro luogo.',
  'settings.model.trouble.refused.detail':
    'Il modello non è disponibile su {host}: {detail}. Verificare che l’indirizzo sia quello giusto, o scrivere un altro luogo.',
} satisfies Dictionary;
