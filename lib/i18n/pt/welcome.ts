import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Boas-vindas ao Verso',
  'welcome.head': 'Veja o que uma tradução mudou',
  'welcome.lead':
    'O Verso põe um artigo traduzido ao lado do original e mostra o que foi omitido, acrescentado ou alterado, mesmo que você não leia o idioma do original.',
  'welcome.steps': 'Três passos',
  'welcome.notice': 'Abra um artigo traduzido',
  'welcome.notice.text':
    'O Verso lê a página neste dispositivo. Se for uma tradução, o ícone traz o idioma do original.',
  'welcome.notice.picture': 'Um artigo em um navegador. Acima dele, o ícone do Verso traz uma marca.',
  'welcome.compare': 'Compare-o com o original',
  'welcome.compare.text':
    'Clique no ícone e depois em “{button}”. Só então uma página é solicitada: o original, sem seus cookies.',
  'welcome.compare.picture':
    'O artigo e, ao lado, o painel. Linhas unem os trechos dos dois textos que se correspondem.',
  'welcome.look': 'Olhe o que difere',
  'welcome.look.text':
    'Cada diferença mostra os dois trechos, em que se apoia e com quanta certeza. Se ela importa, é você quem diz; copie o que precisar.',
  'welcome.look.picture': 'Uma lista de três diferenças: um trecho omitido, um acrescentado, um alterado.',
  'welcome.hidden-icon':
    'Não se vê nenhum ícone? Ele está atrás da peça de quebra-cabeça ao lado da barra de endereço, e pode ser fixado ali.',
  'welcome.choice': 'O Verso deve notar as traduções por si só?',
  'welcome.choice.text':
    'Para isso, ele olha, neste dispositivo, cada página que você abre; nada é enviado e nada é guardado. O navegador pedirá sua permissão. Sem isso, o Verso só olha as páginas em que você clica no ícone, e pergunta antes de ler um original.',
  'welcome.choice.all': 'Em todos os sites',
  'welcome.choice.click': 'Só onde eu clicar no ícone',
  'welcome.choice.is.all': 'O Verso nota traduções em todos os sites.',
  'welcome.choice.is.click': 'O Verso só olha as páginas em que você clica no ícone.',
  'welcome.private': 'O que fica com você',
  'welcome.private.here': 'Neste dispositivo',
  'welcome.private.here.text': 'Olhar páginas, comparar textos, o que você decide e o que você guarda.',
  'welcome.private.asked': 'Só quando você pede',
  'welcome.private.asked.text':
    'A solicitação de um original; um motor de tradução ou um modelo, se você escolher um nas configurações.',
  'welcome.private.never': 'Nunca',
  'welcome.private.never.text': 'O que você lê, seus cookies, estatísticas de qualquer tipo. Não há conta.',
  'welcome.done': 'Não há nada a configurar. Feche esta página e continue a ler.',
  'welcome.settings': 'Configurações',
} satisfies Dictionary;
