import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Bienvenue dans Verso',
  'welcome.head': 'Voir ce qu’une traduction a changé',
  'welcome.lead':
    'Verso place un article traduit à côté de son original et montre ce qui a été omis, ajouté ou modifié, même si vous ne lisez pas la langue de l’original.',
  'welcome.steps': 'Trois étapes',
  'welcome.notice': 'Ouvrez un article traduit',
  'welcome.notice.text':
    'Verso lit la page sur cet appareil. Si c’est une traduction, l’icône porte la langue de l’original.',
  'welcome.notice.picture': 'Un article dans un navigateur. Au-dessus, l’icône de Verso porte une marque.',
  'welcome.compare': 'Comparez-le avec l’original',
  'welcome.compare.text':
    'Cliquez sur l’icône, puis sur « {button} ». Alors seulement une page est demandée : l’original, sans vos cookies.',
  'welcome.compare.picture':
    'L’article et, à côté, le panneau. Des lignes relient les passages des deux textes qui vont ensemble.',
  'welcome.look': 'Regardez ce qui diffère',
  'welcome.look.text':
    'Chaque différence montre les deux passages, ce sur quoi elle s’appuie et à quel point elle est sûre. À vous de dire si elle compte ; copiez ce qu’il vous faut.',
  'welcome.look.picture': 'Une liste de trois différences : un passage omis, un ajouté, un modifié.',
  'welcome.hidden-icon':
    'Pas d’icône visible ? Elle est derrière la pièce de puzzle, à côté de la barre d’adresse, et peut y être épinglée.',
  'welcome.choice': 'Verso doit-il remarquer les traductions de lui-même ?',
  'welcome.choice.text':
    'Pour cela, il examine, sur cet appareil, chaque page que vous ouvrez ; rien n’est envoyé et rien n’est conservé. Votre navigateur vous demandera votre accord. Sinon, Verso n’examine que les pages où vous cliquez sur son icône, et vous consulte avant de lire un original.',
  'welcome.choice.all': 'Sur tous les sites',
  'welcome.choice.click': 'Seulement là où je clique sur l’icône',
  'welcome.choice.is.all': 'Verso remarque les traductions sur tous les sites.',
  'welcome.choice.is.click': 'Verso n’examine que les pages où vous cliquez sur son icône.',
  'welcome.private': 'Ce qui reste chez vous',
  'welcome.private.here': 'Sur cet appareil',
  'welcome.private.here.text':
    'L’examen des pages, la comparaison des textes, ce que vous décidez et ce que vous conservez.',
  'welcome.private.asked': 'Seulement à votre demande',
  'welcome.private.asked.text':
    'La demande d’un original ; un moteur de traduction ou un modèle, si vous en choisissez un dans les paramètres.',
  'welcome.private.never': 'Jamais',
  'welcome.private.never.text':
    'Ce que vous lisez, vos cookies, des statistiques quelles qu’elles soient. Il n’y a pas de compte.',
  'welcome.done': 'Il n’y a rien à régler. Fermez cette page et poursuivez votre lecture.',
  'welcome.settings': 'Paramètres',
} satisfies Dictionary;
