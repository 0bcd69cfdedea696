import type { Dictionary } from '../strings';

export default {
  'settings.engine': 'Ein Dienst, der die Bedeutung erschließt',
  'settings.engine.how':
    'Ein Übersetzungsdienst gibt das Original in der Sprache der Übersetzung wieder, sodass Verso auch sieht, wo ein Satz mit anderen Worten etwas anderes sagt. Nötig ist keiner: Weggelassenes und Hinzugefügtes, Zahlen, Daten, Namen und Zitate werden auch ohne verglichen.',
  'settings.engine.none': 'Keiner',
  'settings.engine.browser': 'Der Übersetzer dieses Browsers',
  'settings.engine.browser.here':
    'Die Texte bleiben auf diesem Gerät. Der Browser lädt jede Sprache einmal herunter; die Seitenleiste fragt Sie vorher.',
  'settings.engine.browser.missing':
    'Dieser Browser hat keinen eigenen Übersetzer. Chrome und Edge haben ab Version 138 einen.',
  'settings.engine.libretranslate': 'Ein LibreTranslate-Server',
  'settings.engine.apertium': 'Ein Apertium-Server',
  'settings.engine.encoder': 'Ein Modell auf diesem Gerät',
  'settings.engine.encoder.how':
    'Es übersetzt nichts, hilft aber, die beiden Texte einander zuzuordnen. Kein Text verlässt dieses Gerät.',
  'settings.server.address': 'Adresse des Servers',
  'settings.server.key': 'Sein Schlüssel, falls er einen verlangt',
  'settings.server.goes': 'Der Text des Originals wird an {address} gesendet.',
  'settings.server.goes.there': 'Der Text des Originals wird an die Adresse gesendet, die Sie hier eingeben.',
  'settings.server.use': 'Diesen Server nutzen',
  'settings.server.not-yet': 'Noch nicht in Gebrauch, bis Sie auf „{button}“ drücken.',
  'settings.server.unclear': 'Geben Sie die Adresse des Servers ein, etwa {example}.',
  'settings.server.trying': 'Der Server wird mit einem Wort ausprobiert …',
  'settings.server.barred': 'Verso darf diesen Server nicht erreichen; es wurde nichts geändert.',
  'settings.server.in-use': 'Verso nutzt ab jetzt diesen Server.',
  'settings.server.said': 'Nach „{word}“ auf Spanisch gefragt, sagte er „{said}“.',
  'settings.server.pair': 'Er antwortet; ob er die beiden Sprachen eines Artikels kennt, zeigt sich beim Vergleichen.',
  'settings.server.trouble.unreachable': 'Die Adresse ist gespeichert, aber dort antwortet im Moment niemand.',
  'settings.server.trouble.slow':
    'Die Adresse ist gespeichert, aber von dort kam eine Viertelminute lang keine Antwort.',
  'settings.server.trouble.busy': 'Die Adresse ist gespeichert, aber der Server hat im Moment zu viel zu tun.',
  'settings.server.trouble.quota': 'Die Adresse ist gespeichert, aber der Server nimmt im Moment keinen Text mehr an.',
  'settings.server.trouble.key':
    'Die Adresse ist gespeichert, aber der Server verlangt einen Schlüssel oder einen anderen.',
  'settings.server.trouble.refused': 'Die Adresse ist gespeichert, aber die Anfrage wurde dort abgelehnt.',
  'settings.server.trouble.wrong-answer':
    'Die Adresse ist gespeichert, aber was dort antwortet, antwortet nicht wie ein solcher Server.',
  'settings.server.words': 'Die Antwort: „{words}“.',
  'settings.server.until': 'Bis sich das ändert, vergleicht Verso ohne ihn.',
  'settings.agreed': 'Text darf gesendet werden an:',
  'settings.agreed.forget': 'Zurücknehmen',
  'settings.agreed.forget.named': 'Zurücknehmen, dass Text an {address} gesendet werden darf',
  'settings.agreed.gone': 'Verso fragt Sie wieder, bevor es Text an {address} sendet.',
  'settings.model.how':
    'Das Modell ordnet Sätze aus etwa hundert Sprachen nach ihrer Bedeutung ein, sodass Verso sieht, welche zusammengehören, auch wenn sie weder einen Namen noch eine Zahl gemeinsam haben. Es wird einmal heruntergeladen und arbeitet dann ohne Netz.',
  'settings.model.name': 'Modell',
  'settings.model.size': 'Größe',
  'settings.model.licence': 'Lizenz',
  'settings.model.host': 'Von',
  'settings.model.host.there': 'dem Ort, den Sie hier eingeben',
  'settings.model.mirror': 'Von einem anderen Ort herunterladen, etwa dem Server Ihrer Redaktion',
  'settings.model.here': 'Auf diesem Gerät, {size}. Es braucht kein Netz mehr.',
  'settings.model.none-here':
    'Dieser Browser bewahrt für Verso kein Modell auf, etwa weil das Fenster immer privat ist.',
  'settings.model.download': '{size} von {host} herunterladen',
  'settings.model.download.about': 'Etwa {size} von {host} herunterladen',
  'settings.model.download.there': 'Etwa {size} von dort herunterladen',
  'settings.model.go-on': 'Fortsetzen: {share} sind da',
  'settings.model.share': '{done} von {size}',
  'settings.model.so-far': '{share} ({percent})',
  'settings.model.progress': 'Download des Modells',
  'settings.model.downloading': 'Wird heruntergeladen. Lassen Sie diese Seite offen.',
  'settings.model.cancel': 'Abbrechen',
  'settings.model.delete': 'Modell löschen',
  'settings.model.delete.part': 'Löschen, was da ist',
  'settings.model.done': 'Heruntergeladen. Verso vergleicht ab jetzt mit seiner Hilfe.',
  'settings.model.stopped': 'Angehalten. Was bis dahin ankam, bleibt gespeichert.',
  'settings.model.deleted': 'Von diesem Gerät gelöscht.',
  'settings.model.unclear': 'Geben Sie eine Webadresse ein, die mit https:// beginnt, oder lassen Sie das Feld leer.',
  'settings.model.barred': 'Verso darf {host} nicht erreichen; es wurde nichts heruntergeladen.',
  'settings.model.trouble.quota':
    'Auf diesem Gerät ist kein Platz dafür. Schaffen Sie welchen und setzen Sie dann fort.',
  'settings.model.trouble.unreachable':
    'Von {host} kam keine Antwort. Prüfen Sie, ob Sie online sind und die Adresse stimmt, und versuchen Sie es noch einmal.',
  'settings.model.trouble.busy': '{host} hat im Moment zu viel zu tun. In ein paar Minuten klappt es vielleicht.',
  'settings.model.trouble.slow': 'Von {host} kam eine Minute lang nichts mehr. Es lässt sich von dort an fortsetzen.',
  'settings.model.trouble.wrong-answer':
    'Was von {host} kam, lässt sich nicht verwenden. Versuchen Sie es noch einmal oder geben Sie einen anderen Ort ein.',
  'settings.model.trouble.wrong-answer.detail':
    'Was von {host} kam, lässt sich nicht verwenden: {detail}. Versuchen Sie es noch einmal oder geben Sie einen anderen Ort ein.',
  'settings.model.trouble.refused':
    'Das Modell ist bei {host} nicht zu haben. Prüfen Sie, ob die Adresse stimmt, oder geben Sie einen anderen Ort ein.',
  'settings.model.trouble.refused.detail':
    'Das Modell ist bei {host} nicht zu haben: {detail}. Prüfen Sie, ob die Adresse stimmt, oder geben Sie einen anderen Ort ein.',
} satisfies Dictionary;
