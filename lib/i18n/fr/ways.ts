import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Comparer avec une autre page',
  'ways.or': 'Ou bien',
  'ways.tabs': 'Choisir un onglet ouvert',
  'ways.tabs.none': 'Aucun autre onglet n’affiche de page web.',
  'ways.tabs.wait': 'Recherche…',
  'ways.pick': 'Cliquer sur un lien de la page',
  'ways.text': 'Coller son texte',
  'ways.text.label': 'Texte de l’original',
  'ways.text.compare': 'Comparer',
  'ways.text.short': 'C’est trop court pour une comparaison. Collez au moins un paragraphe.',
  'picking.title': 'Cliquez, dans la page, sur le lien qui mène à l’original',
  'picking.text': 'La touche Échap ou ce bouton permet de renoncer.',
  'picking.cancel': 'Annuler',
  'looks.here': 'Examiner les pages de {host} sans qu’on le demande',
  'looks.nowhere': 'Verso n’examine aucune page sans qu’on le lui demande.',
  'looks.everywhere': 'Remarquer les traductions sur tous les sites',
  'looks.on': 'Activer',
} satisfies Dictionary;
