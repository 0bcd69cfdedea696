import type { Dictionary } from '../strings';

export default {
  'engine.label': 'Motor de tradução',
  'engine.label.encoder': 'Modelo neste dispositivo',
  'engine.name.browser': 'o tradutor deste navegador',
  'engine.name.libretranslate': 'LibreTranslate em {label}',
  'engine.name.apertium': 'Apertium em {label}',
  'engine.name.encoder': '{label} neste dispositivo',
  'engine.offered.nothing': 'Traduzir o original com {engine} pode mostrar mais, como uma afirmação invertida.',
  'engine.offered.download':
    'Traduzir o original com {engine} pode mostrar mais, como uma afirmação invertida. Para este par de idiomas ({from} → {to}), o navegador precisa baixar uma vez um pacote de idioma; nada do artigo sai deste dispositivo.',
  'engine.offered.permission':
    'O texto do original será enviado a {address}, que faz dele uma versão em {to}. Isso pode mostrar mais, como uma afirmação invertida.',
  'engine.offered.later': 'Comparado sem {engine}.',
  'engine.take.nothing': 'Usar',
  'engine.take.download': 'Baixar e usar',
  'engine.take.permission': 'Enviar',
  'engine.take.later': 'Enviar o texto do original',
  'engine.later': 'Agora não',
  'engine.cancel': 'Cancelar',
  'engine.preparing': 'Preparando {engine}',
  'engine.downloading': 'Baixando o pacote de idioma para {engine}: {percent}',
  'engine.working': {
    one: 'Traduzindo o original com {engine}: {done} de {count} frase',
    many: 'Traduzindo o original com {engine}: {done} de {count} frases',
    other: 'Traduzindo o original com {engine}: {done} de {count} frases',
  },
  'engine.working.encoder': {
    one: 'Situando frases com {engine}: {done} de {count}',
    many: 'Situando frases com {engine}: {done} de {count}',
    other: 'Situando frases com {engine}: {done} de {count}',
  },
  'engine.comparing': 'Comparando de novo com o que {engine} fez do original',
  'engine.comparing.encoder': 'Comparando de novo com ajuda: {engine}',
  'engine.done.same': 'Comparado de novo com {engine}: nenhuma outra diferença.',
  'engine.done': 'Comparado de novo com {engine}: {list}.',
  'engine.done.more': {
    one: 'mais {count} diferença',
    many: 'mais {count} diferenças',
    other: 'mais {count} diferenças',
  },
  'engine.done.fewer': {
    one: '{count} já não aparece',
    many: '{count} já não aparecem',
    other: '{count} já não aparecem',
  },
  'engine.trouble.unreachable':
    'Não houve resposta ({engine}). Verifique se está em funcionamento e se o endereço nas configurações está certo.',
  'engine.trouble.refused': 'O texto não foi aceito ({engine}). Pode ser que funcione em uma segunda tentativa.',
  'engine.trouble.busy':
    'Foi pedido mais do que se permite de uma vez ({engine}). Pode ser que funcione em alguns minutos.',
  'engine.trouble.key':
    'É preciso uma chave, ou outra diferente da indicada ({engine}). Ela é inserida nas configurações.',
  'engine.trouble.pair':
    'Este par de idiomas ({from} → {to}) não é possível com {engine}. Outro motor pode ser escolhido nas configurações.',
  'engine.trouble.wrong-answer': 'O que {engine} devolveu não era uma versão do original, por isso não é usado.',
  'engine.trouble.wrong-answer.encoder':
    'O que está guardado para {engine} está danificado ou é outro modelo, por isso não é usado. Nas configurações, é possível apagá-lo e baixá-lo de novo.',
  'engine.trouble.refused.encoder':
    'Não foi possível situar uma frase com {engine}. Pode ser que funcione em uma segunda tentativa.',
  'engine.trouble.slow': 'A resposta demorou demais ({engine}). Uma segunda tentativa pode ser mais rápida.',
  'engine.trouble.unavailable': 'Não disponível aqui: {engine}. Outro motor pode ser escolhido nas configurações.',
  'engine.trouble.unavailable.browser':
    'Este navegador não tem um tradutor que o Verso possa usar; o Chrome e o Edge têm um desde a versão 138. Outro motor pode ser escolhido nas configurações.',
  'engine.trouble.unavailable.encoder':
    'Você escolheu {engine}, mas o download ainda não foi feito. Há um botão para isso nas configurações.',
  'engine.trouble.unavailable.private':
    'Este navegador mantém à parte as janelas privadas, por isso este motor não está disponível aqui: {engine}. Outro pode ser escolhido nas configurações.',
  'engine.trouble.quota':
    'O texto é mais longo do que {engine} aceita, ou não havia espaço para ele neste dispositivo.',
  'engine.trouble.quota.encoder': 'No momento há pouca memória para {engine}. Fechar outras abas pode ajudar.',
  'engine.rest.none': 'O que é mostrado foi encontrado sem essa ajuda.',
  'engine.rest.some': {
    one: '{done} de {count} frase foi traduzida antes disso e é usada.',
    many: '{done} de {count} frases foram traduzidas antes disso e são usadas.',
    other: '{done} de {count} frases foram traduzidas antes disso e são usadas.',
  },
  'engine.rest.some.encoder': {
    one: '{done} de {count} frase foi situada antes disso e é usada.',
    many: '{done} de {count} frases foram situadas antes disso e são usadas.',
    other: '{done} de {count} frases foram situadas antes disso e são usadas.',
  },
  'engine.again': 'Tentar de novo',
  'engine.settings': 'Configurações',
  'engine.none': 'Com um motor de tradução, o Verso vê mais, como uma afirmação invertida.',
  'engine.choose': 'Escolher um nas configurações',
  'gloss.by': 'Tradução automática: {engine}',
  'gloss.rests': 'Apoia-se na tradução automática feita com {engine}.',
  'gloss.legend': 'Abaixo de cada trecho do original, em letra menor: tradução automática feita com {engine}.',
  'encoded.legend': 'Os trechos lado a lado foram emparelhados levando em conta {engine}.',
  'gloss.short': 'tradução automática',
} satisfies Dictionary;
