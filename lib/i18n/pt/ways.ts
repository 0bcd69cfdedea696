import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Comparar com outra página',
  'ways.or': 'Ou',
  'ways.tabs': 'Escolher uma aba aberta',
  'ways.tabs.none': 'Nenhuma outra aba mostra uma página da web.',
  'ways.tabs.wait': 'Procurando…',
  'ways.pick': 'Clicar em um link da página',
  'ways.text': 'Colar o texto',
  'ways.text.label': 'Texto do original',
  'ways.text.compare': 'Comparar',
  'ways.text.short': 'É curto demais para comparar. Cole pelo menos um parágrafo.',
  'picking.title': 'Clique no link da página que leva ao original',
  'picking.text': 'Esc ou este botão cancela.',
  'picking.cancel': 'Cancelar',
  'looks.here': 'Olhar as páginas de {host} sem que se peça',
  'looks.nowhere': 'O Verso não olha nenhuma página sem que se peça.',
  'looks.everywhere': 'Notar traduções em todos os sites',
  'looks.on': 'Ativar',
} satisfies Dictionary;
