import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Mit einer anderen Seite vergleichen',
  'ways.or': 'Oder',
  'ways.tabs': 'Offenen Tab wählen',
  'ways.tabs.none': 'Kein anderer Tab zeigt eine Webseite.',
  'ways.tabs.wait': 'Einen Moment …',
  'ways.pick': 'Link auf der Seite anklicken',
  'ways.text': 'Text einfügen',
  'ways.text.label': 'Text des Originals',
  'ways.text.compare': 'Vergleichen',
  'ways.text.short': 'Das ist zu kurz für einen Vergleich. Fügen Sie wenigstens einen Absatz ein.',
  'picking.title': 'Klicken Sie auf der Seite den Link an, der zum Original führt',
  'picking.text': 'Mit Esc oder diesem Knopf brechen Sie ab.',
  'picking.cancel': 'Abbrechen',
  'looks.here': 'Seiten von {host} unaufgefordert ansehen',
  'looks.nowhere': 'Verso sieht sich keine Seite unaufgefordert an.',
  'looks.everywhere': 'Übersetzungen auf allen Websites bemerken',
  'looks.on': 'Einschalten',
} satisfies Dictionary;
