import type { Dictionary } from '../strings';

export default {
  'failed.permission.title': 'Il browser chiede prima il permesso per {host}',
  'failed.permission.text':
    'Verso può leggere solo ciò che gli viene indicato. Consentito questo sito, il confronto prosegue.',
  'failed.refused.title': '{host} non si è lasciato leggere da Verso',
  'failed.refused.text':
    'Il sito risponde solo ai browser o chiede l’accesso. Aprire l’originale in una scheda e leggerlo da lì.',
  'failed.status': 'Il sito ha risposto con lo stato {status}.',
  'failed.gone.title': 'L’originale non c’è più',
  'failed.gone.text': '{host} non ha più una pagina a questo indirizzo. Un archivio può averne conservata una copia.',
  'failed.network.title': 'Non è stato possibile raggiungere {host}',
  'failed.network.text': 'Il sito non esiste, non è in funzione o questo dispositivo non è in linea.',
  'failed.slow.title': '{host} ha impiegato troppo tempo',
  'failed.slow.text': 'La pagina non è arrivata nel tempo previsto. Può arrivare a un secondo tentativo.',
  'failed.large.title': 'La pagina è troppo grande',
  'failed.large.text': 'È molto più grande di un articolo, perciò Verso ha smesso di leggere.',
  'failed.redirects.title': 'L’indirizzo porta altrove',
  'failed.redirects.text':
    'Ha rinviato altrove troppe volte, o a un luogo dove Verso non va. Aperto in una scheda, può arrivare.',
  'failed.type.title': 'Non è una pagina web',
  'failed.type.text': '{host} ha inviato qualcosa di diverso da HTML, come un PDF o un filmato.',
  'failed.address.title': 'Verso non può richiedere questo indirizzo',
  'failed.address.text': 'Si richiedono solo indirizzi http e https senza nome e password.',
  'failed.private.title': 'Quell’indirizzo è nella sua rete',
  'failed.private.text':
    'Una pagina del web non può far chiedere a Verso qualcosa a questo dispositivo o alla sua rete. Se si fida dell’indirizzo, lo apra in una scheda.',
  'failed.empty.title': 'Nessun articolo in questa pagina',
  'failed.empty.text': '{host} ha inviato una pagina, ma non contiene il testo di un articolo.',
  'failed.script.title': 'L’originale si mostra solo in una scheda',
  'failed.script.text':
    'Ciò che {host} invia è un guscio vuoto che gli script riempiono. Aprirlo in una scheda e leggerlo da lì.',
  'failed.no-tab.title': 'Nessuna scheda lo mostra più',
  'failed.no-tab.text':
    'La scheda è stata chiusa o ora mostra un’altra pagina. Aprire di nuovo l’originale, oppure richiederlo.',
  'failed.not-archived.title': 'Nessuna copia archiviata',
  'failed.not-archived.text':
    'L’archivio non ha copie di questo indirizzo su {host}. In una scheda potrebbe ancora aprirsi.',
  'failed.pasted.title': 'Non è stato possibile confrontare il testo incollato',
  'failed.pasted.text': 'Non vi sono stati trovati paragrafi. Incollare paragrafi interi dell’articolo.',
  'failed.other.title': 'Non è stato possibile leggere l’originale',
  'failed.other.text': 'Qualcosa nel raggiungere {host} non ha funzionato.',
  'failed.detail': 'Dettaglio: {detail}',
  'not-original.title': 'È un’altra notizia',
  'not-original.text': 'Corrispondenza con la traduzione: solo {percent}. Perciò non viene segnalato nulla.',
  'not-original.text.bare': 'Troppo poco corrisponde alla traduzione, perciò non viene segnalato nulla.',
  'not-original.itself.title': 'L’indirizzo riporta a questa pagina',
  'not-original.itself.text':
    '{host} ha risposto con la pagina già aperta: è il sito a scegliere la lingua. Aprire l’indirizzo in una scheda, cambiare lì la lingua, poi scegliere quella scheda qui sotto.',
  'cancelled.title': 'Annullato',
  'cancelled.text': 'Nulla è stato conservato. Si può ricominciare in ogni momento.',
  'step.allow': 'Consenti {host}',
  'step.again': 'Riprova',
  'step.next': 'Prova invece {host}',
  'step.open-tab': 'Apri in una scheda',
  'step.read-tab': 'Leggi dalla scheda',
  'step.archive': 'Cerca una copia archiviata',
  'step.archive.asks': 'La copia di questo indirizzo viene chiesta ad archive.org, o all’archivio delle impostazioni.',
} satisfies Dictionary;
