/** Credits, calls to the reader and time stamps that the press in Portuguese writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const pt: BoilerplateWords = {
  credit:
    'foto|fotos|fotografia|fotógrafo|imagem|imagens|crédito|créditos|crédito da foto|ilustração|infográfico|arte|autor|autora|texto|redação|edição|editor|reportagem|tradução',
  source: 'fonte|fontes|com informações de|via',
  by: 'por|escrito por|foto de|fotos de|imagem de|texto de|com informações de|reportagem de|traduzido por',
  call: 'publicidade|anúncio|leia também|leia também:|leia mais|leia mais:|ler mais|ler mais:|saiba mais|saiba mais:|veja também|veja também:|veja mais:|confira também:|notícias relacionadas|artigos relacionados|mais lidas|assista ao vídeo|assista ao vídeo:|assista:|veja o vídeo|veja o vídeo:|vídeo:|ouça:|ouvir artigo|compartilhar|compartilhe|compartilhe no facebook|partilhar|partilhar no facebook|copiar link|imprimir|siga-nos|siga-nos no …|siga-nos nas …|inscreva-se|inscreva-se em nossa…|inscreva-se no nosso canal|assine nossa newsletter|assine a nossa newsletter|assine|subscreva a nossa newsletter|subscreva a newsletter|newsletter|comentários|deixe um comentário|tags:|assuntos:|tópicos:|todos os direitos reservados|clique aqui|ver mais|continue lendo|conteúdo patrocinado',
  stamp:
    'atualizado|atualizado em|atualizado às|atualizada em|última atualização|atualização|publicado|publicado em|publicada em|modificado em',
  beside: 'e|de|da|do|das|dos|para|via|com|em|arquivo|divulgação|cedida|reprodução|por|pessoal',
};
