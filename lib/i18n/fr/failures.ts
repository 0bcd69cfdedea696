import type { Dictionary } from '../strings';

export default {
  'failed.permission.title': 'Votre navigateur demande d’abord votre accord pour {host}',
  'failed.permission.text':
    'Verso ne lit que ce que vous lui indiquez. Autorisez ce site, et la comparaison se poursuivra.',
  'failed.refused.title': '{host} n’a pas laissé Verso le lire',
  'failed.refused.text':
    'Le site ne répond qu’aux navigateurs ou demande une connexion. Ouvrez l’original dans un onglet et lisez-le depuis celui-ci.',
  'failed.status': 'Le site a répondu par le statut {status}.',
  'failed.gone.title': 'L’original n’est plus là',
  'failed.gone.text': '{host} n’a plus de page à cette adresse. Une archive en a peut-être gardé une copie.',
  'failed.network.title': '{host} n’a pas pu être joint',
  'failed.network.text': 'Ce site n’existe pas, il est hors service, ou cet appareil est hors connexion.',
  'failed.slow.title': '{host} a mis trop de temps',
  'failed.slow.text': 'La page n’est pas arrivée dans le délai prévu. Un second essai réussira peut-être.',
  'failed.large.title': 'Cette page est trop volumineuse',
  'failed.large.text': 'Elle dépasse de loin la taille d’un article ; Verso a cessé de lire.',
  'failed.redirects.title': 'L’adresse mène ailleurs',
  'failed.redirects.text':
    'Elle a renvoyé trop souvent à une autre, ou vers un lieu où Verso ne va pas. Dans un onglet, elle aboutira peut-être.',
  'failed.type.title': 'Ce n’est pas une page web',
  'failed.type.text': '{host} a envoyé autre chose que du HTML, par exemple un PDF ou un film.',
  'failed.address.title': 'Verso ne peut pas demander cette adresse',
  'failed.address.text': 'Seules sont demandées les adresses http et https sans nom ni mot de passe.',
  'failed.private.title': 'Cette adresse est sur votre propre réseau',
  'failed.private.text':
    'Une page du web ne peut pas faire demander à Verso quoi que ce soit à cet appareil ni à son réseau. Si vous faites confiance à l’adresse, ouvrez-la dans un onglet.',
  'failed.empty.title': 'Pas d’article sur cette page',
  'failed.empty.text': '{host} a envoyé une page, mais elle ne contient pas de texte d’article.',
  'failed.script.title': 'L’original ne s’affiche que dans un onglet',
  'failed.script.text':
    'Ce qu’envoie {host} est une coquille vide que remplissent ses scripts. Ouvrez-le dans un onglet et lisez-le depuis celui-ci.',
  'failed.no-tab.title': 'Plus aucun onglet ne l’affiche',
  'failed.no-tab.text':
    'L’onglet a été fermé ou affiche maintenant une autre page. Rouvrez l’original, ou demandez-le.',
  'failed.not-archived.title': 'Pas de copie archivée',
  'failed.not-archived.text':
    'L’archive n’a pas de copie de cette adresse sur {host}. Elle s’ouvre peut-être encore dans un onglet.',
  'failed.pasted.title': 'Le texte collé n’a pas pu être comparé',
  'failed.pasted.text': 'Aucun paragraphe n’y a été trouvé. Collez des paragraphes entiers de l’article.',
  'failed.other.title': 'L’original n’a pas pu être lu',
  'failed.other.text': 'Quelque chose n’a pas fonctionné en allant vers {host}.',
  'failed.detail': 'Détail : {detail}',
  'not-original.title': 'C’est un autre article',
  'not-original.text': '{percent} seulement correspond à la traduction ; rien n’est donc signalé.',
  'not-original.text.bare': 'Trop peu correspond à la traduction ; rien n’est donc signalé.',
  'not-original.itself.title': 'L’adresse ramène à cette page',
  'not-original.itself.text':
    '{host} a répondu par la page où vous êtes : le site choisit la langue pour vous. Ouvrez l’adresse dans un onglet, changez-y la langue, puis choisissez cet onglet ci-dessous.',
  'cancelled.title': 'Annulé',
  'cancelled.text': 'Rien n’a été conservé. Vous pouvez recommencer à tout moment.',
  'step.allow': 'Autoriser {host}',
  'step.again': 'Réessayer',
  'step.next': 'Essayer plutôt {host}',
  'step.open-tab': 'L’ouvrir dans un onglet',
  'step.read-tab': 'Le lire depuis l’onglet',
  'step.archive': 'Chercher une copie archivée',
  'step.archive.asks': 'La copie de cette adresse est demandée à archive.org, ou à l’archive de vos paramètres.',
} satisfies Dictionary;
