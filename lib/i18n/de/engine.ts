import type { Dictionary } from '../strings';

export default {
  'engine.label': 'Übersetzungsdienst',
  'engine.label.encoder': 'Modell auf diesem Gerät',
  'engine.name.browser': 'Übersetzer dieses Browsers',
  'engine.name.libretranslate': 'LibreTranslate auf {label}',
  'engine.name.apertium': 'Apertium auf {label}',
  'engine.name.encoder': '{label} auf diesem Gerät',
  'engine.offered.nothing':
    'Eine maschinelle Wiedergabe des Originals kann mehr zeigen, etwa eine ins Gegenteil verkehrte Aussage. Dienst: {engine}.',
  'engine.offered.download':
    'Eine maschinelle Wiedergabe des Originals kann mehr zeigen, etwa eine ins Gegenteil verkehrte Aussage. Dienst: {engine}. Für die Richtung {from} – {to} muss der Browser einmalig ein Sprachpaket herunterladen; vom Artikel verlässt nichts dieses Gerät.',
  'engine.offered.permission':
    'Der Text des Originals wird an {address} gesendet und dort wiedergegeben, Zielsprache: {to}. Das kann mehr zeigen, etwa eine ins Gegenteil verkehrte Aussage.',
  'engine.offered.later': 'Ohne Hilfe verglichen. Dienst: {engine}.',
  'engine.take.nothing': 'Nutzen',
  'engine.take.download': 'Herunterladen und nutzen',
  'engine.take.permission': 'Senden',
  'engine.take.later': 'Text des Originals senden',
  'engine.later': 'Nicht jetzt',
  'engine.cancel': 'Abbrechen',
  'engine.preparing': 'Wird vorbereitet: {engine}',
  'engine.downloading': 'Sprachpaket wird heruntergeladen ({engine}): {percent}',
  'engine.working': {
    one: 'Original wird wiedergegeben ({engine}): {done} von {count} Satz',
    other: 'Original wird wiedergegeben ({engine}): {done} von {count} Sätzen',
  },
  'engine.working.encoder': {
    one: 'Sätze werden eingeordnet ({engine}): {done} von {count}',
    other: 'Sätze werden eingeordnet ({engine}): {done} von {count}',
  },
  'engine.comparing': 'Es wird noch einmal verglichen, mit dem Ergebnis von: {engine}',
  'engine.comparing.encoder': 'Es wird noch einmal verglichen, mithilfe von: {engine}',
  'engine.done.same': 'Noch einmal verglichen ({engine}): keine anderen Unterschiede.',
  'engine.done': 'Noch einmal verglichen ({engine}): {list}.',
  'engine.done.more': { one: '{count} weiterer Unterschied', other: '{count} weitere Unterschiede' },
  'engine.done.fewer': { one: '{count} nicht mehr gezeigt', other: '{count} nicht mehr gezeigt' },
  'engine.trouble.unreachable':
    'Keine Antwort ({engine}). Prüfen Sie, ob der Dienst läuft und die Adresse in den Einstellungen stimmt.',
  'engine.trouble.refused': 'Der Text wurde nicht angenommen ({engine}). Beim zweiten Mal klappt es vielleicht.',
  'engine.trouble.busy':
    'Es wurde mehr verlangt, als auf einmal zugelassen ist ({engine}). In ein paar Minuten klappt es vielleicht.',
  'engine.trouble.key':
    'Es wird ein Schlüssel verlangt, oder ein anderer als der angegebene ({engine}). Er wird in den Einstellungen eingetragen.',
  'engine.trouble.pair':
    'Die Richtung {from} – {to} ist nicht zu haben ({engine}). In den Einstellungen können Sie einen anderen Dienst wählen.',
  'engine.trouble.wrong-answer':
    'Was zurückkam, war keine Wiedergabe des Originals und wird nicht verwendet ({engine}).',
  'engine.trouble.wrong-answer.encoder':
    'Was gespeichert ist, ist beschädigt oder ein anderes Modell und wird nicht verwendet ({engine}). In den Einstellungen lässt es sich löschen und neu herunterladen.',
  'engine.trouble.refused.encoder':
    'Ein Satz ließ sich nicht einordnen ({engine}). Beim zweiten Mal klappt es vielleicht.',
  'engine.trouble.slow': 'Die Antwort dauerte zu lange ({engine}). Beim zweiten Mal geht es vielleicht schneller.',
  'engine.trouble.unavailable':
    'Hier nicht vorhanden: {engine}. In den Einstellungen können Sie einen anderen Dienst wählen.',
  'engine.trouble.unavailable.browser':
    'Dieser Browser hat keinen Übersetzer, den Verso nutzen kann; Chrome und Edge haben ab Version 138 einen. In den Einstellungen können Sie einen anderen Dienst wählen.',
  'engine.trouble.unavailable.encoder':
    'Sie haben {engine} gewählt, aber noch nicht heruntergeladen. In den Einstellungen gibt es dafür einen Knopf.',
  'engine.trouble.unavailable.private':
    'Dieser Browser hält private Fenster getrennt, darum ist {engine} hier nicht zu haben. In den Einstellungen können Sie einen anderen Dienst wählen.',
  'engine.trouble.quota': 'Der Text ist länger als zugelassen, oder auf diesem Gerät war kein Platz dafür ({engine}).',
  'engine.trouble.quota.encoder':
    'Im Moment ist zu wenig Arbeitsspeicher frei ({engine}). Es hilft vielleicht, andere Tabs zu schließen.',
  'engine.rest.none': 'Was gezeigt wird, wurde ohne diese Hilfe gefunden.',
  'engine.rest.some': {
    one: '{done} von {count} Satz war bis dahin wiedergegeben und wird verwendet.',
    other: '{done} von {count} Sätzen waren bis dahin wiedergegeben und werden verwendet.',
  },
  'engine.rest.some.encoder': {
    one: '{done} von {count} Satz war bis dahin eingeordnet und wird verwendet.',
    other: '{done} von {count} Sätzen waren bis dahin eingeordnet und werden verwendet.',
  },
  'engine.again': 'Noch einmal versuchen',
  'engine.settings': 'Einstellungen',
  'engine.none': 'Mit einem Übersetzungsdienst sieht Verso mehr, etwa eine ins Gegenteil verkehrte Aussage.',
  'engine.choose': 'In den Einstellungen wählen',
  'gloss.by': 'Maschinelle Übersetzung: {engine}',
  'gloss.rests': 'Beruht auf maschineller Übersetzung: {engine}.',
  'gloss.legend': 'Unter jeder Stelle des Originals in kleinerer Schrift: maschinelle Übersetzung ({engine}).',
  'encoded.legend': 'Was nebeneinandersteht, wurde auch mithilfe von {engine} zugeordnet.',
  'gloss.short': 'maschinelle Übersetzung',
} satisfies Dictionary;
