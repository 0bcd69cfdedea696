/** Words by which pages in Dutch name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const nl: ProvenanceLabels = {
  original:
    'originele artikel|oorspronkelijke artikel|origineel artikel|oorspronkelijk artikel|lees het origineel|lees origineel|originele versie|originele tekst|origineel:|naar het origineel|lees hier het origineel|link naar het origineel|het origineel lezen|het origineel staat|het origineel verscheen|het origineel is verschenen|het origineel is te lezen|het origineel vindt u|bekijk het origineel|bekijk origineel|origineel hier|origineel in het|engelse origineel|engelstalige origineel|oorspronkelijke tekst|oorspronkelijke versie|oorspronkelijke publicatie|oorspronkelijke bericht|oorspronkelijke verhaal|oorspronkelijke bron:|originele bericht|origineel bericht|originele verhaal|originele publicatie|originele interview|originele bron:|originele link',
  republished:
    'oorspronkelijk verschenen|verscheen oorspronkelijk|oorspronkelijk gepubliceerd|eerder verschenen|verscheen eerder|verscheen eerst|eerst verschenen|eerst gepubliceerd|oorspronkelijk geplaatst|oorspronkelijk geschreven voor|verscheen als eerste|verscheen voor het eerst|voor het eerst verschenen|voor het eerst gepubliceerd|eerder gepubliceerd|eerst geplaatst|eerder geplaatst|origineel gepubliceerd|artikel werd oorspronkelijk|artikel is oorspronkelijk|artikel werd eerder|artikel is eerder|dit artikel verscheen|dit stuk verscheen|dit verhaal verscheen|dit interview verscheen|dit artikel is overgenomen|overgenomen van:|overgenomen uit:|overgenomen met toestemming|met toestemming overgenomen|met dank aan:',
  translated:
    'uit het … vertaald door|uit het … door|vertaald door|vertaald uit|vertaald van|vertaling door|vertaling van|vertaling uit|vertaling:|vertaler:|nederlandse vertaling|uit het … vertaald|vertaald en bewerkt|vertaald & bewerkt|vertaald vanuit|vertaald naar het nederlands|vertaald met toestemming|in het nederlands vertaald|vertaling en bewerking|vertaling & bewerking|vertaling vanuit|vertaling naar het nederlands|nederlandse bewerking|dit artikel is vertaald|dit artikel werd vertaald|dit artikel is een vertaling|deze tekst is een vertaling|dit stuk is vertaald|artikel vertaald door|vertalers:|vertaalster:|vert.:|noot van de vertaler:',
  machine:
    'automatisch vertaald|automatische vertaling|machinevertaling|machinaal vertaald|door ai vertaald|met ai vertaald|vertaald door ai|vertaald met ai|geautomatiseerd vertaald|geautomatiseerde vertaling|machinale vertaling|computervertaling|ai-vertaling|ai-vertaald|vertaling door ai|vertaling met ai|met behulp van ai vertaald|met hulp van ai vertaald|vertaald met behulp van ai|vertaald met hulp van ai|vertaald met behulp van kunstmatige intelligentie|met kunstmatige intelligentie vertaald|door kunstmatige intelligentie vertaald|vertaald door kunstmatige intelligentie|vertaald door google|vertaald met google|met google translate vertaald|vertaald door deepl|vertaald met deepl|met deepl vertaald|vertaald met chatgpt|met chatgpt vertaald|vertaald door een computer',
  source:
    'bron|bronnen|bronartikel|via:|bronvermelding|originele bron|bron van dit artikel|bron artikel|nieuwsbron|link naar bron|link naar de bron|naar de bron|overgenomen van|overgenomen uit|gebaseerd op:',
  picture:
    'foto*|beeld*|afbeelding*|illustratie*|infographic*|omslagfoto*|headerfoto*|cartoon*|tekening:|video:|kaart:|screenshot*|schermafbeelding*|bron foto|bron beeld|bron afbeelding',
  version:
    'lees dit artikel in|ook beschikbaar in|beschikbaar in|vertaling van dit|lees in het|lees dit verhaal in|lees deze tekst in|lees dit stuk in|lees dit interview in|lees in|ook te lezen in|ook verkrijgbaar in|versie van dit|versie van deze|vertaling van deze|vertaald naar het|vertaald in het|read in english',
  self: 'dit artikel|deze tekst|dit verhaal|deze pagina|dit stuk|dit interview|dit bericht|dit essay|dit nieuwsbericht|deze column|deze reportage|deze versie|deze bijdrage|het artikel|de tekst|het interview|artikel|tekst:',
};
