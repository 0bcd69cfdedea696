/** Credits, calls to the reader and time stamps that the press in French writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const fr: BoilerplateWords = {
  credit:
    'photo de couverture|crédit photos|relecture|correction|réalisation|infographies|illustrations|visuel|graphisme|dessin|photo|photos|photographie|photographe|image|images|crédit|crédits|crédit photo|crédits photo|crédit image|illustration|infographie|légende|auteur|autrice|texte|rédaction|édition|montage|traduction|propos recueillis par',
  source: 'source|sources',
  by: 'par|photo de|photos de|photo par|texte de|propos recueillis par|écrit par|publié par|traduit par|un article de',
  call: "publicité|lire aussi|lire aussi:|lire aussi…|à lire aussi|à lire aussi:|à lire également|à lire également:|lire également:|lire la suite|lire plus|lire plus:|en savoir plus|voir aussi|voir aussi:|à voir aussi:|à voir également:|à lire:|sur le même sujet|sur le même sujet:|articles liés|les plus lus|regarder la vidéo|regardez la vidéo|voir la vidéo|en vidéo:|vidéo:|écouter l'article|écouter:|partager|partager l'article|partager sur facebook|copier le lien|imprimer|suivez-nous|suivez-nous sur …|abonnez-vous|abonnez-vous à notre newsletter|abonnez-vous à notre…|inscrivez-vous à notre newsletter|inscrivez-vous à notre…|recevez notre newsletter|newsletter|commentaires|laisser un commentaire|réagir|mots-clés:|mots clés:|thèmes:|tous droits réservés|cliquez ici|afficher plus|haut de page|contenu sponsorisé|podcast:",
  stamp:
    'mis à jour|mis à jour le|mise à jour|mise à jour le|dernière mise à jour|dernière mise à jour le|publié|publié le|modifié le|article publié le',
  beside: 'et|de|du|des|la|le|les|pour|via|avec|à|en|archives|fournie|dr|capture d’écran|par',
};
