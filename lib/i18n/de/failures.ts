import type { Dictionary } from '../strings';

export default {
  'failed.permission.title': 'Ihr Browser fragt bei {host} zuerst nach',
  'failed.permission.text':
    'Verso darf nur lesen, was Sie ihm erlauben. Erlauben Sie diese Website, dann geht der Vergleich weiter.',
  'failed.refused.title': '{host} hat Verso nicht lesen lassen',
  'failed.refused.text':
    'Die Website antwortet nur Browsern oder verlangt eine Anmeldung. Öffnen Sie das Original in einem Tab und lassen Sie es dort lesen.',
  'failed.status': 'Die Website antwortete mit dem Status {status}.',
  'failed.gone.title': 'Das Original ist nicht mehr da',
  'failed.gone.text': '{host} hat unter dieser Adresse keine Seite mehr. Vielleicht hat ein Archiv eine Kopie.',
  'failed.network.title': '{host} war nicht zu erreichen',
  'failed.network.text':
    'Diese Website gibt es nicht, sie ist nicht in Betrieb, oder dieses Gerät hat gerade kein Netz.',
  'failed.slow.title': '{host} hat zu lange gebraucht',
  'failed.slow.text': 'Die Seite kam nicht in der vorgesehenen Zeit an. Beim zweiten Mal klappt es vielleicht.',
  'failed.large.title': 'Diese Seite ist zu groß',
  'failed.large.text': 'Sie ist weit größer als ein Artikel; Verso hat aufgehört zu lesen.',
  'failed.redirects.title': 'Die Adresse führt woandershin',
  'failed.redirects.text':
    'Sie wurde zu oft weitergeleitet oder an einen Ort, dem Verso nicht folgt. In einem Tab geöffnet, kommt man vielleicht an.',
  'failed.type.title': 'Das ist keine Webseite',
  'failed.type.text': '{host} hat etwas anderes als HTML gesendet, etwa ein PDF oder einen Film.',
  'failed.address.title': 'Diese Adresse kann Verso nicht abrufen',
  'failed.address.text': 'Abgerufen werden nur http- und https-Adressen ohne Namen und Passwort.',
  'failed.private.title': 'Diese Adresse liegt in Ihrem eigenen Netz',
  'failed.private.text':
    'Eine Seite im Web darf Verso nicht veranlassen, bei diesem Gerät oder in seinem Netz etwas abzurufen. Wenn Sie der Adresse vertrauen, öffnen Sie sie in einem Tab.',
  'failed.empty.title': 'Kein Artikel auf dieser Seite',
  'failed.empty.text': '{host} hat eine Seite gesendet, aber sie enthält keinen Artikeltext.',
  'failed.script.title': 'Das Original zeigt sich nur in einem Tab',
  'failed.script.text':
    'Was {host} sendet, ist eine leere Hülle, die erst Skripte füllen. Öffnen Sie es in einem Tab und lassen Sie es dort lesen.',
  'failed.no-tab.title': 'Kein Tab zeigt es mehr',
  'failed.no-tab.text':
    'Der Tab wurde geschlossen oder zeigt inzwischen eine andere Seite. Öffnen Sie das Original wieder oder rufen Sie es ab.',
  'failed.not-archived.title': 'Keine Archivkopie',
  'failed.not-archived.text':
    'Das Archiv hat keine Kopie dieser Adresse auf {host}. In einem Tab lässt sie sich vielleicht noch öffnen.',
  'failed.pasted.title': 'Der eingefügte Text ließ sich nicht vergleichen',
  'failed.pasted.text': 'Darin wurden keine Absätze gefunden. Fügen Sie ganze Absätze des Artikels ein.',
  'failed.other.title': 'Das Original ließ sich nicht lesen',
  'failed.other.text': 'Auf dem Weg zu {host} hat etwas nicht geklappt.',
  'failed.detail': 'Näheres: {detail}',
  'not-original.title': 'Das ist ein anderer Bericht',
  'not-original.text': 'Nur {percent} davon entsprechen der Übersetzung, darum wird nichts angezeigt.',
  'not-original.text.bare': 'Zu wenig davon entspricht der Übersetzung, darum wird nichts angezeigt.',
  'not-original.itself.title': 'Die Adresse führt zurück auf diese Seite',
  'not-original.itself.text':
    '{host} hat mit der Seite geantwortet, auf der Sie sind: Die Website wählt die Sprache für Sie. Öffnen Sie die Adresse in einem Tab, stellen Sie dort die Sprache um und wählen Sie dann unten diesen Tab.',
  'cancelled.title': 'Abgebrochen',
  'cancelled.text': 'Es wurde nichts aufbewahrt. Sie können jederzeit neu beginnen.',
  'step.allow': '{host} erlauben',
  'step.again': 'Noch einmal versuchen',
  'step.next': 'Stattdessen {host} versuchen',
  'step.open-tab': 'In einem Tab öffnen',
  'step.read-tab': 'Aus dem Tab lesen',
  'step.archive': 'Nach einer Archivkopie suchen',
  'step.archive.asks':
    'Dabei wird archive.org, oder das Archiv aus Ihren Einstellungen, nach seiner Kopie dieser Adresse gefragt.',
} satisfies Dictionary;
