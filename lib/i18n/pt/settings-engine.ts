import type { Dictionary } from '../strings';

export default {
  'settings.engine': 'Um motor que capta o sentido',
  'settings.engine.how':
    'Um motor de tradução verte o original para o idioma da tradução, de modo que o Verso vê também onde uma frase diz outra coisa com outras palavras. Nenhum é necessário: o que foi omitido ou acrescentado, os números, as datas, os nomes e as citações são comparados sem ele.',
  'settings.engine.none': 'Nenhum',
  'settings.engine.browser': 'O tradutor deste navegador',
  'settings.engine.browser.here':
    'Os textos ficam neste dispositivo. O navegador baixa cada idioma uma vez; o painel pergunta antes.',
  'settings.engine.browser.missing':
    'Este navegador não tem tradutor próprio. O Chrome e o Edge têm, desde a versão 138.',
  'settings.engine.libretranslate': 'Um servidor LibreTranslate',
  'settings.engine.apertium': 'Um servidor Apertium',
  'settings.engine.encoder': 'Um modelo neste dispositivo',
  'settings.engine.encoder.how':
    'Não traduz nada, mas ajuda a emparelhar os dois textos. Nenhum texto sai deste dispositivo.',
  'settings.server.address': 'Endereço do servidor',
  'settings.server.key': 'A chave dele, se pedir uma',
  'settings.server.goes': 'O texto do original será enviado a {address}.',
  'settings.server.goes.there': 'O texto do original será enviado ao endereço digitado aqui.',
  'settings.server.use': 'Usar este servidor',
  'settings.server.not-yet': 'Só será usado depois de clicar em “{button}”.',
  'settings.server.unclear': 'Digite o endereço do servidor, como {example}.',
  'settings.server.trying': 'Testando o servidor com uma palavra…',
  'settings.server.barred': 'O Verso não tem permissão para acessar este servidor, por isso nada foi mudado.',
  'settings.server.in-use': 'O Verso usa este servidor a partir de agora.',
  'settings.server.said': 'Perguntado por “{word}” em espanhol, respondeu “{said}”.',
  'settings.server.pair': 'Ele responde; se conhece os dois idiomas de um artigo, vê-se ao comparar.',
  'settings.server.trouble.unreachable': 'O endereço fica guardado, mas no momento ninguém responde ali.',
  'settings.server.trouble.slow': 'O endereço fica guardado, mas nada veio dali em quinze segundos.',
  'settings.server.trouble.busy': 'O endereço fica guardado, mas no momento o servidor está ocupado demais.',
  'settings.server.trouble.quota': 'O endereço fica guardado, mas no momento o servidor não aceita mais texto.',
  'settings.server.trouble.key': 'O endereço fica guardado, mas o servidor pede uma chave, ou outra.',
  'settings.server.trouble.refused': 'O endereço fica guardado, mas a solicitação foi recusada ali.',
  'settings.server.trouble.wrong-answer':
    'O endereço fica guardado, mas o que há ali não responde como um servidor desse tipo.',
  'settings.server.words': 'Ele diz: “{words}”.',
  'settings.server.until': 'Até que isso mude, o Verso compara sem ele.',
  'settings.agreed': 'Pode-se enviar texto a:',
  'settings.agreed.forget': 'Retirar',
  'settings.agreed.forget.named': 'Retirar a permissão de enviar texto a {address}',
  'settings.agreed.gone': 'O Verso volta a perguntar antes de enviar texto a {address}.',
  'settings.model.how':
    'O modelo situa frases de cerca de cem idiomas pelo que significam, de modo que o Verso vê quais se correspondem mesmo quando não têm em comum nenhum nome nem número. É baixado uma vez e depois funciona sem internet.',
  'settings.model.name': 'Modelo',
  'settings.model.size': 'Tamanho',
  'settings.model.licence': 'Licença',
  'settings.model.host': 'De',
  'settings.model.host.there': 'o lugar digitado aqui',
  'settings.model.mirror': 'Baixá-lo de outro lugar, como o servidor da sua redação',
  'settings.model.here': 'Neste dispositivo, {size}. Já não precisa de internet.',
  'settings.model.none-here':
    'Este navegador não guarda nenhum modelo para o Verso, como em uma janela que é sempre privada.',
  'settings.model.download': 'Baixar {size} de {host}',
  'settings.model.download.about': 'Baixar cerca de {size} de {host}',
  'settings.model.download.there': 'Baixar cerca de {size} desse lugar',
  'settings.model.go-on': 'Continuar: {share} já aqui',
  'settings.model.share': '{done} de {size}',
  'settings.model.so-far': '{share} ({percent})',
  'settings.model.progress': 'Download do modelo',
  'settings.model.downloading': 'Baixando. Mantenha esta página aberta.',
  'settings.model.cancel': 'Cancelar',
  'settings.model.delete': 'Apagar o modelo',
  'settings.model.delete.part': 'Apagar o que já está aqui',
  'settings.model.done': 'Baixado. A partir de agora, o Verso compara com a ajuda dele.',
  'settings.model.stopped': 'Interrompido. O que já tinha chegado fica guardado.',
  'settings.model.deleted': 'Apagado deste dispositivo.',
  'settings.model.unclear': 'Digite um endereço da web que comece por https:// ou deixe o campo vazio.',
  'settings.model.barred': 'O Verso não tem permissão para acessar {host}, por isso nada foi baixado.',
  'settings.model.trouble.quota': 'Não há espaço para ele neste dispositivo. Libere algum e continue dali.',
  'settings.model.trouble.unreachable':
    'Nenhuma resposta veio de {host}. Verifique se há internet e se o endereço está certo, e tente de novo.',
  'settings.model.trouble.busy': '{host} está ocupado demais no momento. Pode ser que funcione em alguns minutos.',
  'settings.model.trouble.slow': 'Nada mais veio de {host} durante um minuto. É possível continuar dali.',
  'settings.model.trouble.wrong-answer':
    'O que veio de {host} não pode ser usado. Tente de novo, ou digite outro lugar.',
  'settings.model.trouble.wrong-answer.detail':
    'O que veio de {host} não pode ser usado: {detail}. Tente de novo, ou digite outro lugar.',
  'settings.model.trouble.refused':
    'O modelo não está disponível em {host}. Verifique se o endereço está certo, ou digite outro lugar.',
  'settings.model.trouble.refused.detail':
    'O modelo não está disponível em {host}: {detail}. Verifique se o endereço está certo, ou digite outro lugar.',
} satisfies Dictionary;
