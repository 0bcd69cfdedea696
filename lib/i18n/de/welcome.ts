import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Willkommen bei Verso',
  'welcome.head': 'Sehen, was eine Übersetzung verändert hat',
  'welcome.lead':
    'Verso stellt einen übersetzten Artikel neben sein Original und zeigt, was weggelassen, hinzugefügt oder verändert wurde, auch wenn Sie die Sprache des Originals nicht lesen.',
  'welcome.steps': 'Drei Schritte',
  'welcome.notice': 'Einen übersetzten Artikel öffnen',
  'welcome.notice.text':
    'Verso liest die Seite auf diesem Gerät. Ist sie eine Übersetzung, trägt das Symbol die Sprache des Originals.',
  'welcome.notice.picture': 'Ein Artikel im Browser. Darüber das Symbol von Verso mit einer Kennzeichnung.',
  'welcome.compare': 'Mit dem Original vergleichen',
  'welcome.compare.text':
    'Klicken Sie auf das Symbol, dann auf „{button}“. Erst jetzt wird eine Seite abgerufen: das Original, ohne Ihre Cookies.',
  'welcome.compare.picture':
    'Der Artikel und daneben die Seitenleiste. Bänder verbinden die Stellen beider Texte, die zusammengehören.',
  'welcome.look': 'Ansehen, was abweicht',
  'welcome.look.text':
    'Jeder Unterschied zeigt beide Stellen, worauf er sich stützt und wie sicher er ist. Ob er zählt, entscheiden Sie; kopieren Sie, was Sie brauchen.',
  'welcome.look.picture':
    'Eine Liste mit drei Unterschieden: eine Stelle weggelassen, eine hinzugefügt, eine verändert.',
  'welcome.hidden-icon':
    'Kein Symbol zu sehen? Es steckt hinter dem Puzzleteil neben der Adressleiste und lässt sich dort anheften.',
  'welcome.choice': 'Soll Verso Übersetzungen von selbst bemerken?',
  'welcome.choice.text':
    'Dafür sieht es sich jede Seite an, die Sie öffnen, auf diesem Gerät; nichts wird gesendet und nichts aufbewahrt. Ihr Browser wird Sie um Erlaubnis fragen. Andernfalls sieht sich Verso nur Seiten an, auf denen Sie auf das Symbol klicken, und fragt, bevor es ein Original liest.',
  'welcome.choice.all': 'Auf allen Websites',
  'welcome.choice.click': 'Nur dort, wo ich auf das Symbol klicke',
  'welcome.choice.is.all': 'Verso bemerkt Übersetzungen auf allen Websites.',
  'welcome.choice.is.click': 'Verso sieht sich nur Seiten an, auf denen Sie auf das Symbol klicken.',
  'welcome.private': 'Was bei Ihnen bleibt',
  'welcome.private.here': 'Auf diesem Gerät',
  'welcome.private.here.text': 'Seiten ansehen, Texte vergleichen, was Sie entscheiden und was Sie sich merken.',
  'welcome.private.asked': 'Nur wenn Sie es wollen',
  'welcome.private.asked.text':
    'Die Anfrage nach einem Original; ein Übersetzungsdienst oder ein Modell, wenn Sie in den Einstellungen eines wählen.',
  'welcome.private.never': 'Nie',
  'welcome.private.never.text': 'Was Sie lesen, Ihre Cookies, Statistiken jeder Art. Ein Konto gibt es nicht.',
  'welcome.done': 'Einzurichten ist nichts. Schließen Sie diese Seite und lesen Sie weiter.',
  'welcome.settings': 'Einstellungen',
} satisfies Dictionary;
