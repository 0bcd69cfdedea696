import type { Dictionary } from '../strings';

export default {
  'engine.label': 'Motor de traducción',
  'engine.label.encoder': 'Modelo en este dispositivo',
  'engine.name.browser': 'el traductor de este navegador',
  'engine.name.libretranslate': 'LibreTranslate en {label}',
  'engine.name.apertium': 'Apertium en {label}',
  'engine.name.encoder': '{label} en este dispositivo',
  'engine.offered.nothing':
    'Traducir el original con {engine} puede mostrar más, por ejemplo una afirmación invertida.',
  'engine.offered.download':
    'Traducir el original con {engine} puede mostrar más, por ejemplo una afirmación invertida. Para pasar del {from} al {to}, el navegador tiene que descargar una sola vez un paquete de idioma; nada del artículo sale de este dispositivo.',
  'engine.offered.permission':
    'El texto del original se enviará a {address}, que lo traduce al {to}. Eso puede mostrar más, por ejemplo una afirmación invertida.',
  'engine.offered.later': 'Comparado sin {engine}.',
  'engine.take.nothing': 'Usar',
  'engine.take.download': 'Descargar y usar',
  'engine.take.permission': 'Enviar',
  'engine.take.later': 'Enviar el texto del original',
  'engine.later': 'Ahora no',
  'engine.cancel': 'Cancelar',
  'engine.preparing': 'Preparando {engine}',
  'engine.downloading': 'Descargando el paquete de idioma para {engine}: {percent}',
  'engine.working': {
    one: 'Traduciendo el original con {engine}: {done} de {count} frase',
    many: 'Traduciendo el original con {engine}: {done} de {count} frases',
    other: 'Traduciendo el original con {engine}: {done} de {count} frases',
  },
  'engine.working.encoder': {
    one: 'Situando frases con {engine}: {done} de {count}',
    many: 'Situando frases con {engine}: {done} de {count}',
    other: 'Situando frases con {engine}: {done} de {count}',
  },
  'engine.comparing': 'Comparando de nuevo con el original traducido por {engine}',
  'engine.comparing.encoder': 'Comparando de nuevo con ayuda: {engine}',
  'engine.done.same': 'Comparado de nuevo con {engine}: ninguna otra diferencia.',
  'engine.done': 'Comparado de nuevo con {engine}: {list}.',
  'engine.done.more': {
    one: '{count} diferencia más',
    many: '{count} diferencias más',
    other: '{count} diferencias más',
  },
  'engine.done.fewer': {
    one: '{count} ya no se muestra',
    many: '{count} ya no se muestran',
    other: '{count} ya no se muestran',
  },
  'engine.trouble.unreachable':
    'No hubo respuesta ({engine}). Compruebe que esté en marcha y que la dirección de los ajustes sea la correcta.',
  'engine.trouble.refused': 'El texto no fue aceptado por {engine}. Puede que funcione en un segundo intento.',
  'engine.trouble.busy':
    'Se pidió más de lo que se permite a la vez ({engine}). Puede que funcione dentro de unos minutos.',
  'engine.trouble.key': 'Hace falta una clave, o una distinta de la indicada ({engine}). Se introduce en los ajustes.',
  'engine.trouble.pair':
    'No se puede traducir del {from} al {to} con {engine}. En los ajustes se puede elegir otro motor.',
  'engine.trouble.wrong-answer': 'Lo devuelto por {engine} no era una traducción del original, así que no se usa.',
  'engine.trouble.wrong-answer.encoder':
    'Lo guardado para {engine} está dañado o es otro modelo, así que no se usa. En los ajustes se puede eliminar y volver a descargar.',
  'engine.trouble.refused.encoder':
    'Una frase no pudo ser situada por {engine}. Puede que funcione en un segundo intento.',
  'engine.trouble.slow': 'La respuesta tardó demasiado ({engine}). Puede que un segundo intento sea más rápido.',
  'engine.trouble.unavailable': 'No está disponible aquí: {engine}. En los ajustes se puede elegir otro motor.',
  'engine.trouble.unavailable.browser':
    'Este navegador no tiene un traductor que Verso pueda usar; Chrome y Edge lo tienen desde la versión 138. En los ajustes se puede elegir otro motor.',
  'engine.trouble.unavailable.encoder':
    'Eligió {engine}, pero aún no se ha descargado. En los ajustes hay un botón para ello.',
  'engine.trouble.unavailable.private':
    'Este navegador mantiene aparte las ventanas privadas, por lo que aquí no se dispone de este motor: {engine}. En los ajustes se puede elegir otro.',
  'engine.trouble.quota':
    'El texto es más largo de lo que admite {engine}, o no había espacio para él en este dispositivo.',
  'engine.trouble.quota.encoder': 'Por ahora hay muy poca memoria para {engine}. Cerrar otras pestañas puede ayudar.',
  'engine.rest.none': 'Lo que se muestra se encontró sin esta ayuda.',
  'engine.rest.some': {
    one: '{done} de {count} frase se tradujo antes y se usa.',
    many: '{done} de {count} frases se tradujeron antes y se usan.',
    other: '{done} de {count} frases se tradujeron antes y se usan.',
  },
  'engine.rest.some.encoder': {
    one: '{done} de {count} frase se situó antes y se usa.',
    many: '{done} de {count} frases se situaron antes y se usan.',
    other: '{done} de {count} frases se situaron antes y se usan.',
  },
  'engine.again': 'Intentar de nuevo',
  'engine.settings': 'Ajustes',
  'engine.none': 'Con un motor de traducción Verso ve más, por ejemplo una afirmación invertida.',
  'engine.choose': 'Elegir uno en los ajustes',
  'gloss.by': 'Traducción automática por {engine}',
  'gloss.rests': 'Se apoya en la traducción automática hecha por {engine}.',
  'gloss.legend': 'Debajo de cada pasaje del original, en letra más pequeña: traducción automática por {engine}.',
  'encoded.legend': 'Los pasajes enfrentados se emparejaron teniendo en cuenta {engine}.',
  'gloss.short': 'traducción automática',
} satisfies Dictionary;
