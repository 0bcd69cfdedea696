/** What pages in Catalan write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const ca: PagePhrases = {
  source: 'font',
  original: "article original|llegeix l'original|publicat originalment",
  translation: 'traduït per|traducció:|traducció automàtica|traduïda per',
  byline: 'redacció|text|escrit per',
  related:
    "llegeix també…|llegiu també…|llegeix més…|llegiu més…|llegir més|llegir-ne més|també et pot interessar…|et pot interessar…|us pot interessar…|també us pot interessar…|potser t'interessa…|més informació…|més notícies…|més sobre:…|més sobre el tema…|notícies relacionades|articles relacionats|contingut relacionat|continguts relacionats|relacionat|relacionats|temes relacionats|recomanem…|et recomanem…|us recomanem…|recomanat|recomanats|no et perdis…|no us perdeu…|el més llegit|les més llegides|el més vist|els més llegits|més llegits|més llegides|últimes notícies|darreres notícies|mostra'n més|mostrar més|mostra més|veure més|veure'n més|veure-ho tot|carrega'n més|carregar més|carregant|s'està carregant|article següent|article anterior|següent|torna a dalt|tornar a dalt|continua llegint…|continuar llegint|mira també…|escolta també…",
  share:
    "compartir|comparteix l'article…|comparteix a…|comparteix aquesta notícia…|comparteix-ho…|regala aquest article…|regala l'article|copia l'enllaç|copiar enllaç|enllaç copiat|imprimeix|imprimir|envia|envia per correu|enviar per correu|desa|desa l'article|guardar|guarda l'article|mida del text|mida de la lletra|augmenta la mida|segueix|segueix l'autor|segueix-nos…|seguiu-nos…|temps de lectura|temps de lectura:…|resum fet amb ia|resum generat amb ia|resum generat per ia|min de lectura|minuts de lectura",
  subscribe:
    "subscriu-te…|subscriviu-vos…|subscriu-t'hi…|subscriure's|subscripció|subscripcions|butlletí|butlletins|rep el butlletí…|rep les notícies…|apunta't al butlletí…|apunta't a la newsletter…|inicia sessió|iniciar sessió|inicia la sessió|registra't…|registrar-se|crea un compte|ja ets subscriptor?…|ja tens un compte?…|encara no ets subscriptor?…|uneix-te al nostre canal…|segueix el nostre canal…|descarrega't l'app…|descarrega't la nostra app…|descarrega la nostra app…|dona suport al periodisme…|fes-te subscriptor…|fes-te'n subscriptor…|fes-te soci…|fes un donatiu|fes una donació|col·labora|el teu correu electrònic|correu electrònic|adreça electrònica|activa les notificacions…",
  video:
    "mira el vídeo…|mireu el vídeo…|veure vídeo|vídeo|vídeo:…|escolta|escolta l'article…|escoltar|escolta'l|escolta el pòdcast…|escolta:…|reproduir|reprodueix|galeria|galeria d'imatges|fotogaleria|fotogaleria:…|pòdcast:…",
  tags: 'etiquetes|etiquetes:…|temes|temes:…|paraules clau|paraules clau:…|arxivat a…|categories|categoria:…|categories:…|més sobre aquests temes|només per a subscriptors|exclusiu per a subscriptors',
  cookies:
    'accepta|acceptar|accepta-ho tot|accepta totes|acceptar totes|accepta totes les galetes|rebutja|rebutjar|rebutja-ho tot|rebutja totes|configura les galetes|configuració de galetes|política de privacitat|política de galetes|política de privadesa|avís legal|utilitzem galetes…|fem servir galetes…|aquest lloc web utilitza galetes…|aquesta web utilitza galetes…|aquest lloc utilitza galetes…|aquest web utilitza galetes…',
  comments:
    "comentaris|comentaris (…|comenta|comentar|deixa un comentari…|deixeu un comentari…|escriu un comentari…|afegeix un comentari…|afegir comentari|publica un comentari…|veure comentaris|mostra els comentaris|mostrar comentaris|cap comentari|inicia sessió per comentar…|l'adreça electrònica no es publicarà…|respon|cancel·la les respostes|has vist algun error?…|has trobat un error?…|hi ha algun error?…|informa d'un error|informar d'un error|t'ha agradat aquest article?…|t'ha agradat l'article?…|t'ha semblat útil?…|valora aquest article…|m'agrada|dona la teva opinió…|contacta amb nosaltres",
  advertisement:
    "publicitat|anunci|anuncis|patrocinat|contingut patrocinat|patrocinat per…|contingut de marca|publireportatge|continua després de la publicitat|l'article continua després de la publicitat|tanca l'anunci",
  copyright:
    'tots els drets reservats…|drets reservats|reservats tots els drets…|prohibida la reproducció…|queda prohibida la reproducció…|es prohibeix la reproducció…',
  paywall:
    "contingut exclusiu per a subscriptors…|contingut només per a subscriptors…|aquest contingut és exclusiu per a…|aquest article és exclusiu per a…|aquest article és només per a…|article exclusiu per a subscriptors…|subscriu-te per continuar llegint…|subscriu-te per llegir…|subscriu-te i continua llegint…|per continuar llegint…|per llegir l'article complet…|registra't per continuar llegint…|registra't per llegir…|inicia sessió per continuar llegint…|vols continuar llegint?…|has arribat al límit d'articles…",
  credit:
    'foto:…|fotos:…|fotografia:…|fotografies:…|imatge:…|imatges:…|crèdit:…|crèdits:…|il·lustració:…|il·lustracions:…|infografia:…|edició:…|editor:…|editora:…|redacció:…|text:…|textos:…|foto de portada:…',
};
