import type { Dictionary } from '../strings';

export default {
  'engine.label': 'Motore di traduzione',
  'engine.label.encoder': 'Modello su questo dispositivo',
  'engine.name.browser': 'il traduttore di questo browser',
  'engine.name.libretranslate': 'LibreTranslate su {label}',
  'engine.name.apertium': 'Apertium su {label}',
  'engine.name.encoder': '{label} su questo dispositivo',
  'engine.offered.nothing':
    'Tradurre l’originale con {engine} può mostrare di più, per esempio un’affermazione rovesciata.',
  'engine.offered.download':
    'Tradurre l’originale con {engine} può mostrare di più, per esempio un’affermazione rovesciata. Per questa coppia di lingue ({from} → {to}) il browser deve scaricare una volta un pacchetto linguistico; nulla dell’articolo lascia questo dispositivo.',
  'engine.offered.permission':
    'Il testo dell’originale sarà inviato a {address}, che ne fa una versione in {to}. Può così emergere di più, per esempio un’affermazione rovesciata.',
  'engine.offered.later': 'Confronto fatto senza {engine}.',
  'engine.take.nothing': 'Usa',
  'engine.take.download': 'Scarica e usa',
  'engine.take.permission': 'Invia',
  'engine.take.later': 'Invia il testo dell’originale',
  'engine.later': 'Non ora',
  'engine.cancel': 'Annulla',
  'engine.preparing': 'Preparazione: {engine}',
  'engine.downloading': 'Scaricamento del pacchetto linguistico per {engine}: {percent}',
  'engine.working': {
    one: 'Traduzione dell’originale con {engine}: {done} di {count} frase',
    many: 'Traduzione dell’originale con {engine}: {done} di {count} frasi',
    other: 'Traduzione dell’originale con {engine}: {done} di {count} frasi',
  },
  'engine.working.encoder': {
    one: 'Collocazione delle frasi con {engine}: {done} di {count}',
    many: 'Collocazione delle frasi con {engine}: {done} di {count}',
    other: 'Collocazione delle frasi con {engine}: {done} di {count}',
  },
  'engine.comparing': 'Nuovo confronto con l’originale tradotto ({engine})',
  'engine.comparing.encoder': 'Nuovo confronto con l’aiuto del modello ({engine})',
  'engine.done.same': 'Confrontato di nuovo con {engine}: nessun’altra differenza.',
  'engine.done': 'Confrontato di nuovo con {engine}: {list}.',
  'engine.done.more': {
    one: '{count} differenza in più',
    many: '{count} differenze in più',
    other: '{count} differenze in più',
  },
  'engine.done.fewer': {
    one: '{count} non più mostrata',
    many: '{count} non più mostrate',
    other: '{count} non più mostrate',
  },
  'engine.trouble.unreachable':
    'Nessuna risposta ({engine}). Verificare che sia in funzione e che l’indirizzo nelle impostazioni sia quello giusto.',
  'engine.trouble.refused': 'Il testo non è stato accettato ({engine}). Può riuscire a un secondo tentativo.',
  'engine.trouble.busy':
    'È stato chiesto più di quanto è consentito in una volta ({engine}). Può riuscire tra qualche minuto.',
  'engine.trouble.key':
    'Serve una chiave, o una diversa da quella indicata ({engine}). Si inserisce nelle impostazioni.',
  'engine.trouble.pair':
    'Questa coppia di lingue ({from} → {to}) non è possibile con {engine}. Nelle impostazioni si può scegliere un altro motore.',
  'engine.trouble.wrong-answer':
    'Ciò che è tornato non era una versione dell’originale, perciò non viene usato ({engine}).',
  'engine.trouble.wrong-answer.encoder':
    'I dati salvati per {engine} sono danneggiati o di un altro modello, perciò non vengono usati. Nelle impostazioni si possono eliminare e scaricare di nuovo.',
  'engine.trouble.refused.encoder':
    'Non è stato possibile collocare una frase ({engine}). Può riuscire a un secondo tentativo.',
  'engine.trouble.slow':
    'La risposta ha impiegato troppo tempo ({engine}). Un secondo tentativo può essere più rapido.',
  'engine.trouble.unavailable': 'Non disponibile qui: {engine}. Nelle impostazioni si può scegliere un altro motore.',
  'engine.trouble.unavailable.browser':
    'Questo browser non ha un traduttore che Verso possa usare; Chrome ed Edge ne hanno uno dalla versione 138. Nelle impostazioni si può scegliere un altro motore.',
  'engine.trouble.unavailable.encoder':
    'È stato scelto {engine}, ma non è ancora stato scaricato. Nelle impostazioni c’è un pulsante per farlo.',
  'engine.trouble.unavailable.private':
    'Questo browser tiene separate le finestre private, perciò questo motore non è disponibile qui: {engine}. Nelle impostazioni se ne può scegliere un altro.',
  'engine.trouble.quota':
    'Il testo è più lungo di quanto è ammesso, o non c’era spazio per esso su questo dispositivo ({engine}).',
  'engine.trouble.quota.encoder': 'Al momento c’è troppo poca memoria per {engine}. Chiudere altre schede può aiutare.',
  'engine.rest.none': 'Ciò che è mostrato è stato trovato senza questo aiuto.',
  'engine.rest.some': {
    one: '{done} di {count} frase è stata tradotta prima di allora e viene usata.',
    many: '{done} di {count} frasi sono state tradotte prima di allora e vengono usate.',
    other: '{done} di {count} frasi sono state tradotte prima di allora e vengono usate.',
  },
  'engine.rest.some.encoder': {
    one: '{done} di {count} frase è stata collocata prima di allora e viene usata.',
    many: '{done} di {count} frasi sono state collocate prima di allora e vengono usate.',
    other: '{done} di {count} frasi sono state collocate prima di allora e vengono usate.',
  },
  'engine.again': 'Riprova',
  'engine.settings': 'Impostazioni',
  'engine.none': 'Con un motore di traduzione Verso vede di più, per esempio un’affermazione rovesciata.',
  'engine.choose': 'Scegline uno nelle impostazioni',
  'gloss.by': 'Traduzione automatica: {engine}',
  'gloss.rests': 'Si basa sulla traduzione automatica fatta con {engine}.',
  'gloss.legend':
    'Sotto ogni passaggio dell’originale, in caratteri più piccoli: traduzione automatica fatta con {engine}.',
  'encoded.legend': 'I passaggi a fronte sono stati abbinati tenendo conto di questo modello: {engine}.',
  'gloss.short': 'traduzione automatica',
} satisfies Dictionary;
