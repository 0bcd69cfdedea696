import type { Dictionary } from '../strings';

export default {
  'engine.label': 'Moteur de traduction',
  'engine.label.encoder': 'Modèle sur cet appareil',
  'engine.name.browser': 'le traducteur de ce navigateur',
  'engine.name.libretranslate': 'LibreTranslate sur {label}',
  'engine.name.apertium': 'Apertium sur {label}',
  'engine.name.encoder': '{label} sur cet appareil',
  'engine.offered.nothing':
    'Une version de l’original faite par {engine} peut montrer davantage, par exemple une affirmation inversée.',
  'engine.offered.download':
    'Une version de l’original faite par {engine} peut montrer davantage, par exemple une affirmation inversée. Pour cette paire de langues ({from} → {to}), le navigateur doit télécharger une fois un module linguistique ; rien de l’article ne quitte cet appareil.',
  'engine.offered.permission':
    'Le texte de l’original sera envoyé à {address}, qui en fait une version en {to}. Cela peut montrer davantage, par exemple une affirmation inversée.',
  'engine.offered.later': 'Comparé sans {engine}.',
  'engine.take.nothing': 'Utiliser',
  'engine.take.download': 'Télécharger et utiliser',
  'engine.take.permission': 'Envoyer',
  'engine.take.later': 'Envoyer le texte de l’original',
  'engine.later': 'Pas maintenant',
  'engine.cancel': 'Annuler',
  'engine.preparing': 'Préparation : {engine}',
  'engine.downloading': 'Téléchargement du module linguistique pour {engine} : {percent}',
  'engine.working': {
    one: 'Traduction de l’original par {engine} : {done} phrase sur {count}',
    many: 'Traduction de l’original par {engine} : {done} phrases sur {count}',
    other: 'Traduction de l’original par {engine} : {done} phrases sur {count}',
  },
  'engine.working.encoder': {
    one: 'Placement des phrases avec {engine} : {done} sur {count}',
    many: 'Placement des phrases avec {engine} : {done} sur {count}',
    other: 'Placement des phrases avec {engine} : {done} sur {count}',
  },
  'engine.comparing': 'Nouvelle comparaison avec l’original traduit par {engine}',
  'engine.comparing.encoder': 'Nouvelle comparaison avec l’aide apportée par {engine}',
  'engine.done.same': 'Comparé de nouveau avec {engine} : aucune autre différence.',
  'engine.done': 'Comparé de nouveau avec {engine} : {list}.',
  'engine.done.more': {
    one: '{count} différence de plus',
    many: '{count} différences de plus',
    other: '{count} différences de plus',
  },
  'engine.done.fewer': {
    one: '{count} n’est plus affichée',
    many: '{count} ne sont plus affichées',
    other: '{count} ne sont plus affichées',
  },
  'engine.trouble.unreachable':
    'Pas de réponse ({engine}). Vérifiez qu’il fonctionne et que l’adresse indiquée dans les paramètres est la bonne.',
  'engine.trouble.refused': 'Le texte n’a pas été accepté par {engine}. Un second essai réussira peut-être.',
  'engine.trouble.busy':
    'Il a été demandé plus qu’il n’est permis à la fois par {engine}. Cela marchera peut-être dans quelques minutes.',
  'engine.trouble.key':
    'Une clé est demandée par {engine}, ou une autre que celle fournie. Elle s’indique dans les paramètres.',
  'engine.trouble.pair':
    'Cette paire de langues ({from} → {to}) n’est pas proposée par {engine}. Un autre moteur peut être choisi dans les paramètres.',
  'engine.trouble.wrong-answer':
    'Ce qu’a renvoyé {engine} n’était pas une version de l’original et n’est donc pas utilisé.',
  'engine.trouble.wrong-answer.encoder':
    'Ce qui est stocké pour {engine} est endommagé ou correspond à un autre modèle, et n’est donc pas utilisé. Il peut être supprimé dans les paramètres, puis téléchargé à nouveau.',
  'engine.trouble.refused.encoder':
    'Une phrase n’a pas pu être située par {engine}. Un second essai réussira peut-être.',
  'engine.trouble.slow': 'La réponse a mis trop de temps ({engine}). Un second essai sera peut-être plus rapide.',
  'engine.trouble.unavailable': 'Indisponible ici : {engine}. Un autre moteur peut être choisi dans les paramètres.',
  'engine.trouble.unavailable.browser':
    'Ce navigateur n’a pas de traducteur utilisable par Verso ; Chrome et Edge en ont un depuis la version 138. Un autre moteur peut être choisi dans les paramètres.',
  'engine.trouble.unavailable.encoder':
    'Vous avez choisi {engine}, qui n’a pas encore été téléchargé. Un bouton est prévu pour cela dans les paramètres.',
  'engine.trouble.unavailable.private':
    'Ce navigateur isole les fenêtres privées ; ce moteur n’y est donc pas disponible : {engine}. Un autre peut être choisi dans les paramètres.',
  'engine.trouble.quota': 'Le texte est plus long que ne l’admet {engine}, ou la place manquait sur cet appareil.',
  'engine.trouble.quota.encoder':
    'Il y a pour l’instant trop peu de mémoire pour {engine}. Fermer d’autres onglets peut aider.',
  'engine.rest.none': 'Ce qui est affiché a été trouvé sans cette aide.',
  'engine.rest.some': {
    one: '{done} phrase sur {count} avait été traduite auparavant et est utilisée.',
    many: '{done} phrases sur {count} avaient été traduites auparavant et sont utilisées.',
    other: '{done} phrases sur {count} avaient été traduites auparavant et sont utilisées.',
  },
  'engine.rest.some.encoder': {
    one: '{done} phrase sur {count} avait été située auparavant et est utilisée.',
    many: '{done} phrases sur {count} avaient été situées auparavant et sont utilisées.',
    other: '{done} phrases sur {count} avaient été situées auparavant et sont utilisées.',
  },
  'engine.again': 'Réessayer',
  'engine.settings': 'Paramètres',
  'engine.none': 'Avec un moteur de traduction, Verso voit davantage, par exemple une affirmation inversée.',
  'engine.choose': 'En choisir un dans les paramètres',
  'gloss.by': 'Traduction automatique par {engine}',
  'gloss.rests': 'S’appuie sur la traduction automatique faite par {engine}.',
  'gloss.legend': 'Sous chaque passage de l’original, en plus petit : traduction automatique par {engine}.',
  'encoded.legend':
    'Les passages placés côte à côte ont été mis en correspondance en tenant compte de ce modèle : {engine}.',
  'gloss.short': 'traduction automatique',
} satisfies Dictionary;
