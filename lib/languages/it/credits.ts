/** Credits, calls to the reader and time stamps that the press in Italian writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const it: BoilerplateWords = {
  credit:
    "foto|foto di copertina|foto d'archivio|fonte foto|fotografia|fotografie|fotografo|immagine|immagini|crediti|crediti foto|credit|illustrazione|infografica|autore|autrice|testo|testi|redazione|montaggio|traduzione|a cura di",
  source: 'fonte|fonti|via',
  by: 'di|a cura di|testo di|foto di|scritto da|immagine di|articolo di|tradotto da|servizio di',
  call: "pubblicità|annuncio|leggi anche|leggi anche:|leggi di più|leggi tutto|leggi l'articolo|leggi l'articolo completo|per approfondire|per approfondire:|approfondisci|vedi anche|vedi anche:|guarda anche:|articoli correlati|notizie correlate|i più letti|guarda il video|guarda il video:|video:|ascolta:|ascolta l'articolo|condividi|condividi su facebook|copia link|stampa|seguici|seguici su …|iscriviti alla newsletter|iscriviti alla nostra newsletter|iscriviti al nostro…|iscriviti alla nostra…|abbonati|newsletter|commenti|lascia un commento|tag:|argomenti:|tutti i diritti riservati|riproduzione riservata|© riproduzione riservata|clicca qui|mostra altro|continua a leggere|contenuto sponsorizzato",
  stamp: 'aggiornato|aggiornato il|aggiornato alle|ultimo aggiornamento|pubblicato|pubblicato il|modificato il',
  beside: 'e|di|del|della|da|dal|per|via|con|in|archivio|la|il|lo|repertorio',
};
