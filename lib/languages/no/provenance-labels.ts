/** Words by which pages in Norwegian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const no: ProvenanceLabels = {
  original:
    'originalartik*|originalsak*|opprinnelig* artik*|den opprinnelige saken|originalversjon*|original:|originaltekst*|originalkilde:|originalinnlegg*|originalintervju*|originalreportasje*|opprinnelig* sak*|opprinnelig* tekst*|opprinnelig* versjon*|opprinnelig* innlegg*|les original*|se originalen|lenke til original*|originalen finner du|originalen kan leses|les på originalspråket|engelske originalen|original på|opphavleg* artik*|opphavleg* sak*|opphavleg* tekst*',
  republished:
    'opprinnelig publisert|først publisert|publisert først|ble først publisert|publisert opprinnelig|opprinnelig trykket|opprinnelig skrevet for|publisert første gang|først trykket|først på trykk|sto på trykk|stod på trykk|stod fyrst på trykk|denne artikkelen ble publisert|denne saken ble publisert|denne teksten ble publisert|denne saken ble først|denne artikkelen ble først|saken ble opprinnelig|artikkelen ble opprinnelig|teksten ble opprinnelig|saken er hentet fra|artikkelen er hentet fra|gjengitt med tillatelse|republisert fra|opphavleg publisert|fyrst publisert',
  translated:
    'oversatt fra … av|oversettelse:|oversettelse ved|oversatt av|oversatt fra|oversetter:|omsett av|omsetjing:|fra … oversatt av|oversettelse av|oversettelse fra|oversettelse og bearbeid*|oversatt og bearbeid*|oversatt og tilrettelagt|oversatt til norsk|norsk oversettelse|til norsk ved|til norsk av|på norsk ved|artikkelen er oversatt|artikkelen er en oversettelse|saken er oversatt|teksten er oversatt|teksten er en oversettelse|oversettere:|overs.:|omsett frå|omsetjing ved|omsetjar:|til norsk:',
  machine:
    'maskinoversatt|maskinoversettelse|automatisk oversatt|oversatt av ki|oversatt med ki|oversatt ved hjelp av ki|automatisk oversettelse|autooversatt|ki-oversatt|ki-oversettelse|ai-oversatt|oversatt automatisk|oversatt maskinelt|maskinelt oversatt|oversatt av ai|oversatt med ai|oversatt ved hjelp av ai|oversatt med hjelp av ki|oversatt med kunstig intelligens|oversatt av kunstig intelligens|oversatt ved hjelp av kunstig intelligens|oversatt med google|oversatt av google|oversatt med deepl|oversatt med chatgpt|maskinomsett|maskinomsetjing|automatisk omsett|omsett med ki|omsett av ki',
  source:
    'kilde|kilder|kjelde|via:|kjelder|originalkilde|kildeartikkel|kildehenvisning|nyhetskilde|lenke til kilden|til kilden|hentet fra|basert på:',
  picture:
    'bilde*|foto*|ill.:|arkivfoto*|pressefoto*|illustrasjon*|skjermdump*|skjermbilde*|faksimile*|tegning:|grafikk:|kart:|video:|kilde bilde|kilde foto|toppbilde*|forsidebilde*',
  version:
    'les på|les saken på|oversatt til|finnes også på|les artikkelen på|les denne artikkelen på|les denne saken på|les teksten på|finnes også i|også tilgjengelig på|kan leses på|versjon av denne|oversettelse av denne|er oversatt til|omsett til|read in english',
  self: 'denne artikkelen|denne saken|denne teksten|artikkelen|teksten|dette intervjuet|dette innlegget|denne kronikken|denne kommentaren|denne siden|denne versjonen|denne reportasjen|saken|intervjuet|kronikken|innlegget|artikkel|tekst:|denne teksta',
};
