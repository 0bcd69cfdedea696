import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Comparar con otra página',
  'ways.or': 'O bien',
  'ways.tabs': 'Elegir una pestaña abierta',
  'ways.tabs.none': 'Ninguna otra pestaña muestra una página web.',
  'ways.tabs.wait': 'Buscando…',
  'ways.pick': 'Hacer clic en un enlace de la página',
  'ways.text': 'Pegar su texto',
  'ways.text.label': 'Texto del original',
  'ways.text.compare': 'Comparar',
  'ways.text.short': 'Es demasiado corto para compararlo. Pegue al menos un párrafo.',
  'picking.title': 'Haga clic en el enlace de la página que lleva al original',
  'picking.text': 'Con Esc o con este botón se cancela.',
  'picking.cancel': 'Cancelar',
  'looks.here': 'Mirar las páginas de {host} sin que se pida',
  'looks.nowhere': 'Verso no mira ninguna página sin que se le pida.',
  'looks.everywhere': 'Detectar traducciones en todos los sitios',
  'looks.on': 'Activar',
} satisfies Dictionary;
