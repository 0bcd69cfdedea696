import type { Dictionary } from '../strings';

export default {
  'failed.permission.title': 'Su navegador pide antes permiso para {host}',
  'failed.permission.text': 'Verso solo lee lo que usted le indica. Permita este sitio y la comparación continuará.',
  'failed.refused.title': '{host} no dejó que Verso lo leyera',
  'failed.refused.text':
    'El sitio solo responde a navegadores o pide iniciar sesión. Abra el original en una pestaña y léalo desde ahí.',
  'failed.status': 'El sitio respondió con el estado {status}.',
  'failed.gone.title': 'El original ya no está',
  'failed.gone.text':
    '{host} ya no tiene ninguna página en esta dirección. Quizá un archivo web haya conservado una copia.',
  'failed.network.title': 'No se pudo acceder a {host}',
  'failed.network.text': 'El sitio no existe, no está en servicio o este dispositivo no tiene conexión.',
  'failed.slow.title': '{host} tardó demasiado',
  'failed.slow.text': 'La página no llegó en el tiempo previsto. Puede que llegue en un segundo intento.',
  'failed.large.title': 'Esa página es demasiado grande',
  'failed.large.text': 'Es mucho mayor que un artículo, así que Verso dejó de leer.',
  'failed.redirects.title': 'La dirección lleva a otro sitio',
  'failed.redirects.text':
    'Remitió a otras direcciones demasiadas veces, o a un lugar al que Verso no llega. Abierta en una pestaña, puede que funcione.',
  'failed.type.title': 'Eso no es una página web',
  'failed.type.text': '{host} envió algo que no es HTML, como un PDF o un vídeo.',
  'failed.address.title': 'Verso no puede solicitar esa dirección',
  'failed.address.text': 'Solo se solicitan direcciones http y https sin nombre ni contraseña.',
  'failed.private.title': 'Esa dirección está en su propia red',
  'failed.private.text':
    'Una página de la web no puede hacer que Verso pida algo a este dispositivo ni a su red. Si confía en la dirección, ábrala en una pestaña.',
  'failed.empty.title': 'No hay ningún artículo en esa página',
  'failed.empty.text': '{host} envió una página, pero no contiene el texto de un artículo.',
  'failed.script.title': 'El original solo se muestra en una pestaña',
  'failed.script.text':
    'Lo que envía {host} es un armazón vacío que rellenan sus scripts. Ábralo en una pestaña y léalo desde ahí.',
  'failed.no-tab.title': 'Ya no está en ninguna pestaña',
  'failed.no-tab.text': 'La pestaña se cerró o ahora muestra otra página. Abra de nuevo el original o solicítelo.',
  'failed.not-archived.title': 'Sin copia archivada',
  'failed.not-archived.text':
    'El archivo web no conserva ninguna copia de esta dirección de {host}. Puede que aún se abra en una pestaña.',
  'failed.pasted.title': 'No se pudo comparar el texto pegado',
  'failed.pasted.text': 'No se encontraron párrafos en él. Pegue párrafos enteros del artículo.',
  'failed.other.title': 'No se pudo leer el original',
  'failed.other.text': 'Algo no funcionó al acceder a {host}.',
  'failed.detail': 'Detalle: {detail}',
  'not-original.title': 'Esta es otra noticia',
  'not-original.text': 'Solo el {percent} se corresponde con la traducción, así que no se señala nada.',
  'not-original.text.bare': 'Muy poco se corresponde con la traducción, así que no se señala nada.',
  'not-original.itself.title': 'La dirección lleva de vuelta a esta página',
  'not-original.itself.text':
    '{host} respondió con la página en la que está: elige el idioma por usted. Abra la dirección en una pestaña, cambie allí el idioma y elija después esa pestaña aquí abajo.',
  'cancelled.title': 'Cancelado',
  'cancelled.text': 'No se conservó nada. Puede volver a empezar cuando quiera.',
  'step.allow': 'Permitir {host}',
  'step.again': 'Intentar de nuevo',
  'step.next': 'Probar con {host}',
  'step.open-tab': 'Abrir en una pestaña',
  'step.read-tab': 'Leer desde la pestaña',
  'step.archive': 'Buscar una copia archivada',
  'step.archive.asks': 'Se pide a archive.org, o al archivo web de sus ajustes, su copia de esta dirección.',
} satisfies Dictionary;
