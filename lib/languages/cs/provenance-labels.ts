/** Words by which pages in Czech name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const cs: ProvenanceLabels = {
  original:
    'z … originálu|původní článek|originál článku|původní text|originální článek|přečíst originál|odkaz na originál|originál:|článek v originále|článku v originále|text v originále|textu v originále|rozhovor v originále|číst v originále|čtěte v originále|přečtěte si v originále|v originále:|v originále zde|v originále na|v originále najdete|v originále čtěte|v originále vyšel|původního článku|původním článku|původního textu|původní zpráva|původní rozhovor|původní verze článku|původní verzi článku|originální text|originální verze článku|originální zdroj:|originálu článku|originál textu|originál zde|originál najdete|originál na|originál vyšel|odkaz na původní|přečíst původní|původní zdroj:|zdrojový článek|anglický originál',
  republished:
    'původně vyš*|poprvé vyš*|původně publikov*|původně zveřejněn*|poprvé publikov*|poprvé zveřejněn*|nejprve vyš*|nejdříve vyš*|původně byl publikov*|původně byl zveřejněn*|původně byl otištěn|původně otištěn*|původně vycház*|článek původně|článek byl původně|text původně|text byl původně|rozhovor původně|tento článek vyšel|tento text vyšel|text vyšel|rozhovor vyšel|převzato z|převzato ze|převzato od|přetištěno z|otištěno se souhlasem|publikováno se souhlasem',
  translated:
    'z … přeložil*|překlad:|překlad z|přeložil*|překladatel*:|ze … přeložil*|z … přeložen*|ze … přeložen*|přeložen* z|přeložen* ze|překlad ze|překlad do češtiny|překlad a úprava|překlad a redakce|překlad článku|překlad textu|český překlad|do češtiny přeložil*|článek přeložil*|text přeložil*|článek je překladem|text je překladem|volný překlad|přel.|pozn. překl.|poznámka překladatele:|poznámka překladatelky:',
  machine:
    'strojový překlad|automatický překlad|automaticky přelož*|strojově přelož*|přeložen* automaticky|přeložen* strojově|přeložil* ai|přeložila umělá inteligence|přeložen* ai|přeložen* umělou inteligencí|přeložen* pomocí ai|přeložen* pomocí umělé inteligence|přeložen* s pomocí ai|přeložen* s pomocí umělé inteligence|přeložen* za pomoci ai|přeložen* za pomoci umělé inteligence|přeložen* prostřednictvím ai|překlad ai|překlad pomocí ai|překlad umělou inteligencí|překlad umělé inteligence|ai překlad|překlad vytvořila umělá inteligence|překlad google|překlad deepl|přeložen* pomocí google|přeložen* google|přeložen* pomocí deepl|přeložen* deepl|přeložen* pomocí chatgpt|počítačový překlad',
  source:
    'zdroj|zdroje|zdroj článku|zdroj textu|zdroj zprávy|zdroj informací|původní zdroj|originální zdroj|odkaz na zdroj|převzato z|převzato ze|podle:|via:',
  picture:
    'obrázek|snímek|obrázk*|foto*|snímk*|ilustrac*|ilustračn*|infografik*|grafika:|kresba:|karikatura:|koláž:|repro:|reprofoto*|vizualizace:|mapa:|video:|zdroj foto*|zdroj obrázk*|zdroj snímk*|autor foto*|úvodní foto*',
  version:
    'čtěte v|číst v|přečtěte si v|dostupné také v|verze tohoto|přeložen do|čtěte tento článek v|číst tento článek|přečtěte si tento článek v|přečíst v angličtině|číst anglicky|čtěte anglicky|číst česky|dostupný také v|dostupná také v|k dispozici také|k dispozici i v|překlad tohoto|překlady tohoto|přeložena do|přeloženo do|v jiných jazycích|read in english',
  self: 'tento článek|tento text|článek|text|tohoto článku|tohoto textu|tento rozhovor|tento příspěvek|tento komentář|tato stránka|tato zpráva|tato reportáž|tato verze|rozhovor|příspěvek|komentář|článku|textu',
};
