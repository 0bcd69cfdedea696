/** Credits, calls to the reader and time stamps that the press in Spanish writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const es: BoilerplateWords = {
  credit:
    'foto de portada|imagen de portada|ilustraciones|infografías|corrección|fotógrafa|vídeo|montaje|realización|créditos de la foto|foto|fotos|fotografía|fotografías|fotógrafo|imagen|imágenes|crédito|créditos|crédito de la foto|ilustración|infografía|autor|autora|texto|redacción|edición|editor|editora|traducción|foto de archivo',
  source: 'fuente|fuentes|con información de|vía',
  by: 'por|escrito por|foto de|fotos de|fotografía de|imagen de|texto de|redactado por|editado por|con información de|traducido por|texto y fotos de',
  call: 'publicidad|anuncio|lea también|lea también:|lee también|lee también:|leer también:|lea más|lea más:|leer más|leer más:|leer más…|te puede interesar|te puede interesar:|le puede interesar:|también te puede interesar:|más información|ver también:|vea también:|noticias relacionadas|artículos relacionados|lo más leído|lo más visto|ver vídeo|ver video|vea el video|vea el vídeo|mira el video|mira el vídeo|video:|vídeo:|escuchar:|compartir|compartir en facebook|comparte esta noticia|copiar enlace|imprimir|síguenos|síguenos en …|síganos en …|suscríbete|suscríbete a nuestro boletín|suscríbete a nuestra…|suscríbete a nuestro…|suscríbase a nuestro…|suscríbase a nuestra…|boletín|comentarios|deja un comentario|etiquetas:|temas:|archivado en:|todos los derechos reservados|haga clic aquí|haz clic aquí|ver más|seguir leyendo|contenido patrocinado',
  stamp:
    'actualizado|actualizado el|actualizada|última actualización|actualizado a las|publicado|publicado el|publicada el|modificado el',
  beside: 'y|e|de|del|la|el|los|las|para|vía|con|en|archivo|cedida|cortesía|captura|por',
};
