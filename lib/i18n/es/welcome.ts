import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Le damos la bienvenida a Verso',
  'welcome.head': 'Vea qué cambió una traducción',
  'welcome.lead':
    'Verso pone un artículo traducido junto a su original y muestra qué se omitió, se añadió o se modificó, aunque usted no lea el idioma del original.',
  'welcome.steps': 'Tres pasos',
  'welcome.notice': 'Abra un artículo traducido',
  'welcome.notice.text':
    'Verso lee la página en este dispositivo. Si es una traducción, el icono lleva el idioma del original.',
  'welcome.notice.picture': 'Un artículo en un navegador. Encima, el icono de Verso lleva una marca.',
  'welcome.compare': 'Compárelo con el original',
  'welcome.compare.text':
    'Haga clic en el icono y después en «{button}». Solo entonces se solicita una página: el original, sin sus cookies.',
  'welcome.compare.picture':
    'El artículo y, a su lado, el panel. Unas líneas unen los pasajes de ambos textos que se corresponden.',
  'welcome.look': 'Mire lo que difiere',
  'welcome.look.text':
    'Cada diferencia muestra los dos pasajes, en qué se apoya y con qué certeza. Si importa o no, lo dice usted; copie lo que necesite.',
  'welcome.look.picture': 'Una lista de tres diferencias: un pasaje omitido, uno añadido y uno modificado.',
  'welcome.hidden-icon':
    '¿No se ve ningún icono? Está detrás de la pieza de puzle, junto a la barra de direcciones, y allí se puede fijar.',
  'welcome.choice': '¿Debe Verso detectar las traducciones por sí solo?',
  'welcome.choice.text':
    'Para ello mira, en este dispositivo, cada página que usted abre; no se envía ni se conserva nada. Su navegador le pedirá permiso. De lo contrario, Verso solo mira las páginas en las que usted hace clic en el icono, y pregunta antes de leer un original.',
  'welcome.choice.all': 'En todos los sitios',
  'welcome.choice.click': 'Solo donde hago clic en el icono',
  'welcome.choice.is.all': 'Verso detecta las traducciones en todos los sitios.',
  'welcome.choice.is.click': 'Verso solo mira las páginas en las que usted hace clic en el icono.',
  'welcome.private': 'Lo que se queda con usted',
  'welcome.private.here': 'En este dispositivo',
  'welcome.private.here.text': 'Mirar páginas, comparar textos, lo que usted decide y lo que conserva.',
  'welcome.private.asked': 'Solo cuando usted lo pide',
  'welcome.private.asked.text':
    'La solicitud de un original; un motor de traducción o un modelo, si elige uno en los ajustes.',
  'welcome.private.never': 'Nunca',
  'welcome.private.never.text': 'Lo que lee, sus cookies, estadísticas de ningún tipo. No hay cuentas.',
  'welcome.done': 'No hay nada que configurar. Cierre esta página y siga leyendo.',
  'welcome.settings': 'Ajustes',
} satisfies Dictionary;
