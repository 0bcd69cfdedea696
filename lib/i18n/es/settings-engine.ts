import type { Dictionary } from '../strings';

export default {
  'settings.engine': 'Un motor que capta el sentido',
  'settings.engine.how':
    'Un motor de traducción vierte el original al idioma de la traducción, para que Verso vea también dónde una frase dice otra cosa con otras palabras. No hace falta ninguno: lo omitido o añadido, las cifras, las fechas, los nombres y las citas se comparan sin él.',
  'settings.engine.none': 'Ninguno',
  'settings.engine.browser': 'El traductor de este navegador',
  'settings.engine.browser.here':
    'Los textos se quedan en este dispositivo. El navegador descarga cada idioma una sola vez; el panel se lo pregunta antes.',
  'settings.engine.browser.missing':
    'Este navegador no tiene traductor propio. Chrome y Edge lo tienen desde la versión 138.',
  'settings.engine.libretranslate': 'Un servidor LibreTranslate',
  'settings.engine.apertium': 'Un servidor Apertium',
  'settings.engine.encoder': 'Un modelo en este dispositivo',
  'settings.engine.encoder.how':
    'No traduce nada, pero ayuda a emparejar los dos textos. Ningún texto sale de este dispositivo.',
  'settings.server.address': 'Dirección del servidor',
  'settings.server.key': 'Su clave, si pide una',
  'settings.server.goes': 'El texto del original se enviará a {address}.',
  'settings.server.goes.there': 'El texto del original se enviará a la dirección que escriba aquí.',
  'settings.server.use': 'Usar este servidor',
  'settings.server.not-yet': 'No se usará hasta que pulse «{button}».',
  'settings.server.unclear': 'Escriba la dirección del servidor, como {example}.',
  'settings.server.trying': 'Probando el servidor con una palabra…',
  'settings.server.barred': 'Verso no tiene permiso para acceder a este servidor, así que no se cambió nada.',
  'settings.server.in-use': 'Verso usa este servidor a partir de ahora.',
  'settings.server.said': 'Se le pidió «{word}» en español y respondió «{said}».',
  'settings.server.pair': 'Responde; si conoce los dos idiomas de un artículo se verá al comparar.',
  'settings.server.trouble.unreachable': 'La dirección queda guardada, pero por ahora nadie responde allí.',
  'settings.server.trouble.slow': 'La dirección queda guardada, pero de allí no llegó nada en un cuarto de minuto.',
  'settings.server.trouble.busy': 'La dirección queda guardada, pero por ahora el servidor está demasiado ocupado.',
  'settings.server.trouble.quota': 'La dirección queda guardada, pero por ahora el servidor no admite más texto.',
  'settings.server.trouble.key': 'La dirección queda guardada, pero el servidor pide una clave, u otra distinta.',
  'settings.server.trouble.refused': 'La dirección queda guardada, pero allí se rechazó la solicitud.',
  'settings.server.trouble.wrong-answer':
    'La dirección queda guardada, pero lo que hay allí no responde como lo hace un servidor de este tipo.',
  'settings.server.words': 'Dice: «{words}».',
  'settings.server.until': 'Mientras eso no cambie, Verso compara sin él.',
  'settings.agreed': 'Se puede enviar texto a:',
  'settings.agreed.forget': 'Retirar',
  'settings.agreed.forget.named': 'Retirar el permiso de enviar texto a {address}',
  'settings.agreed.gone': 'Verso le preguntará de nuevo antes de enviar texto a {address}.',
  'settings.model.how':
    'El modelo sitúa frases de un centenar de idiomas según lo que significan, para que Verso vea cuáles se corresponden aunque no compartan ningún nombre ni cifra. Se descarga una sola vez y después funciona sin conexión.',
  'settings.model.name': 'Modelo',
  'settings.model.size': 'Tamaño',
  'settings.model.licence': 'Licencia',
  'settings.model.host': 'Desde',
  'settings.model.host.there': 'el lugar que escriba aquí',
  'settings.model.mirror': 'Descargarlo desde otro lugar, como el servidor de su redacción',
  'settings.model.here': 'En este dispositivo, {size}. Ya no necesita conexión.',
  'settings.model.none-here':
    'Este navegador no guarda ningún modelo para Verso, como ocurre en una ventana que siempre es privada.',
  'settings.model.download': 'Descargar {size} desde {host}',
  'settings.model.download.about': 'Descargar unos {size} desde {host}',
  'settings.model.download.there': 'Descargar unos {size} desde allí',
  'settings.model.go-on': 'Continuar: ya hay {share}',
  'settings.model.share': '{done} de {size}',
  'settings.model.so-far': '{share} ({percent})',
  'settings.model.progress': 'Descarga del modelo',
  'settings.model.downloading': 'Descargando. Mantenga abierta esta página.',
  'settings.model.cancel': 'Cancelar',
  'settings.model.delete': 'Eliminar el modelo',
  'settings.model.delete.part': 'Eliminar lo que ya hay',
  'settings.model.done': 'Descargado. A partir de ahora Verso compara con su ayuda.',
  'settings.model.stopped': 'Detenido. Lo que llegó hasta entonces se conserva.',
  'settings.model.deleted': 'Eliminado de este dispositivo.',
  'settings.model.unclear': 'Escriba una dirección web que empiece por https:// o deje el campo vacío.',
  'settings.model.barred': 'Verso no tiene permiso para acceder a {host}, así que no se descargó nada.',
  'settings.model.trouble.quota': 'No hay espacio para él en este dispositivo. Libere un poco y continúe desde ahí.',
  'settings.model.trouble.unreachable':
    'No llegó respuesta de {host}. Compruebe que tiene conexión y que la dirección es la correcta, e inténtelo de nuevo.',
  'settings.model.trouble.busy': '{host} está demasiado ocupado por ahora. Puede que funcione dentro de unos minutos.',
  'settings.model.trouble.slow': 'Durante un minuto no llegó nada más de {host}. Se puede continuar desde ahí.',
  'settings.model.trouble.wrong-answer':
    'Lo que llegó de {host} no se puede usar. Inténtelo de nuevo o escriba otro lugar.',
  'settings.model.trouble.wrong-answer.detail':
    'Lo que llegó de {host} no se puede usar: {detail}. Inténtelo de nuevo o escriba otro lugar.',
  'settings.model.trouble.refused':
    'El modelo no está disponible en {host}. Compruebe que la dirección es la correcta o escriba otro lugar.',
  'settings.model.trouble.refused.detail':
    'El modelo no está disponible en {host}: {detail}. Compruebe que la dirección es la correcta o escriba otro lugar.',
} satisfies Dictionary;
