import type { Dictionary } from '../strings';

export default {
  'settings.engine': 'Un moteur qui saisit le sens',
  'settings.engine.how':
    'Un moteur de traduction rend l’original dans la langue de la traduction, si bien que Verso voit aussi où une phrase dit autre chose en d’autres mots. Aucun n’est nécessaire : ce qui a été omis ou ajouté, les chiffres, les dates, les noms et les citations sont comparés sans lui.',
  'settings.engine.none': 'Aucun',
  'settings.engine.browser': 'Le traducteur de ce navigateur',
  'settings.engine.browser.here':
    'Les textes restent sur cet appareil. Le navigateur télécharge chaque langue une seule fois ; le panneau vous le demande auparavant.',
  'settings.engine.browser.missing':
    'Ce navigateur n’a pas de traducteur intégré. Chrome et Edge en ont un depuis la version 138.',
  'settings.engine.libretranslate': 'Un serveur LibreTranslate',
  'settings.engine.apertium': 'Un serveur Apertium',
  'settings.engine.encoder': 'Un modèle sur cet appareil',
  'settings.engine.encoder.how':
    'Il ne traduit rien, mais aide à mettre les deux textes en correspondance. Aucun texte ne quitte cet appareil.',
  'settings.server.address': 'Adresse du serveur',
  'settings.server.key': 'Sa clé, s’il en demande une',
  'settings.server.goes': 'Le texte de l’original sera envoyé à {address}.',
  'settings.server.goes.there': 'Le texte de l’original sera envoyé à l’adresse que vous saisissez ici.',
  'settings.server.use': 'Utiliser ce serveur',
  'settings.server.not-yet': 'Pas utilisé tant que vous n’appuyez pas sur « {button} ».',
  'settings.server.unclear': 'Saisissez l’adresse du serveur, par exemple {example}.',
  'settings.server.trying': 'Essai du serveur avec un mot…',
  'settings.server.barred': 'Verso n’a pas l’autorisation de joindre ce serveur ; rien n’a été changé.',
  'settings.server.in-use': 'Verso utilise désormais ce serveur.',
  'settings.server.said': 'Interrogé sur « {word} » en espagnol, il a répondu « {said} ».',
  'settings.server.pair': 'Il répond ; vous verrez en comparant s’il connaît les deux langues d’un article.',
  'settings.server.trouble.unreachable': 'L’adresse est gardée, mais personne n’y répond pour l’instant.',
  'settings.server.trouble.slow': 'L’adresse est gardée, mais rien n’en est venu en un quart de minute.',
  'settings.server.trouble.busy': 'L’adresse est gardée, mais le serveur est trop occupé pour l’instant.',
  'settings.server.trouble.quota': 'L’adresse est gardée, mais le serveur n’accepte plus de texte pour l’instant.',
  'settings.server.trouble.key': 'L’adresse est gardée, mais le serveur demande une clé, ou une autre.',
  'settings.server.trouble.refused': 'L’adresse est gardée, mais la demande y a été refusée.',
  'settings.server.trouble.wrong-answer':
    'L’adresse est gardée, mais ce qui s’y trouve ne répond pas comme un tel serveur.',
  'settings.server.words': 'Il dit : « {words} ».',
  'settings.server.until': 'D’ici là, Verso compare sans lui.',
  'settings.agreed': 'Du texte peut être envoyé à :',
  'settings.agreed.forget': 'Retirer',
  'settings.agreed.forget.named': 'Retirer l’autorisation d’envoyer du texte à {address}',
  'settings.agreed.gone': 'Verso vous demandera de nouveau avant d’envoyer du texte à {address}.',
  'settings.model.how':
    'Le modèle situe les phrases d’une centaine de langues d’après ce qu’elles veulent dire, si bien que Verso voit lesquelles vont ensemble même quand elles n’ont en commun ni nom ni chiffre. Il est téléchargé une fois, puis fonctionne sans réseau.',
  'settings.model.name': 'Modèle',
  'settings.model.size': 'Taille',
  'settings.model.licence': 'Licence',
  'settings.model.host': 'Depuis',
  'settings.model.host.there': 'le lieu que vous saisissez ici',
  'settings.model.mirror': 'Le télécharger d’ailleurs, par exemple du serveur de votre rédaction',
  'settings.model.here': 'Sur cet appareil, {size}. Il n’a plus besoin du réseau.',
  'settings.model.none-here': 'Ce navigateur ne garde aucun modèle pour Verso, comme dans une fenêtre toujours privée.',
  'settings.model.download': 'Télécharger {size} depuis {host}',
  'settings.model.download.about': 'Télécharger environ {size} depuis {host}',
  'settings.model.download.there': 'Télécharger environ {size} depuis ce lieu',
  'settings.model.go-on': 'Poursuivre : {share} déjà là',
  'settings.model.share': '{done} sur {size}',
  'settings.model.so-far': '{share} ({percent})',
  'settings.model.progress': 'Téléchargement du modèle',
  'settings.model.downloading': 'Téléchargement en cours. Gardez cette page ouverte.',
  'settings.model.cancel': 'Annuler',
  'settings.model.delete': 'Supprimer le modèle',
  'settings.model.delete.part': 'Supprimer ce qui est déjà là',
  'settings.model.done': 'Téléchargé. Verso compare désormais avec son aide.',
  'settings.model.stopped': 'Arrêté. Ce qui était arrivé est conservé.',
  'settings.model.deleted': 'Supprimé de cet appareil.',
  'settings.model.unclear': 'Saisissez une adresse web qui commence par https://, ou laissez le champ vide.',
  'settings.model.barred': 'Verso n’a pas l’autorisation de joindre {host} ; rien n’a été téléchargé.',
  'settings.model.trouble.quota': 'Il n’y a pas la place pour lui sur cet appareil. Faites-en, puis poursuivez.',
  'settings.model.trouble.unreachable':
    'Aucune réponse n’est venue : {host}. Vérifiez que vous êtes en ligne et que l’adresse est la bonne, puis réessayez.',
  'settings.model.trouble.busy':
    '{host} est trop occupé pour l’instant. Cela marchera peut-être dans quelques minutes.',
  'settings.model.trouble.slow':
    'Plus rien n’est venu depuis une minute : {host}. Le téléchargement peut reprendre où il en était.',
  'settings.model.trouble.wrong-answer':
    'Ce qu’a envoyé {host} n’est pas utilisable. Réessayez, ou saisissez un autre lieu.',
  'settings.model.trouble.wrong-answer.detail':
    'Ce qu’a envoyé {host} n’est pas utilisable : {detail}. Réessayez, ou saisissez un autre lieu.',
  'settings.model.trouble.refused':
    'Le modèle n’est pas disponible sur {host}. Vérifiez que l’adresse est la bonne, ou saisissez un autre lieu.',
  'settings.model.trouble.refused.detail':
    'Le modèle n’est pas disponible sur {host} : {detail}. Vérifiez que l’adresse est la bonne, ou saisissez un autre lieu.',
} satisfies Dictionary;
