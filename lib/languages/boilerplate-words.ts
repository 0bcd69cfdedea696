/**
 * What a language writes around an article: words with bars between them, in lower case, as shown.
 *
 * - `credit`: stands before a colon, "=" or "/" and the name of who took, wrote or edited
 * - `source`: likewise, before the name or address of where it was taken from
 * - `by`: stands directly before a name
 * - `after`: stands directly behind a name
 * - `call`: what the reader is asked to do, or a notice: the whole line; with ":" at its end a label that another
 *   story's headline may follow; with "…" the beginning of a short line without commas; with " …" of one that
 *   goes on with names
 * - `stamp`: stands before a day or a time and nothing else
 * - `beside`: small words that a credit may hold besides names
 * - `never`: letters or words that a name never holds, for scripts without capitals
 */
export interface BoilerplateWords {
  readonly credit?: string;
  readonly source?: string;
  readonly by?: string;
  readonly after?: string;
  readonly call?: string;
  readonly stamp?: string;
  readonly beside?: string;
  readonly never?: string;
}

/** By primary language; a language or a phrase more is a line here. */
export const BOILERPLATE_WORDS: Readonly<Record<string, BoilerplateWords>> = {
  en: {
    credit:
      'photographs|copy editing|proofreading|reviewed by|fact-checking|main photo|lead image|featured image|header image|cover image|illustrations|infographics|video|video editing|picture editing|additional reporting|photographed by|edited by|written by|photo by|photos by|image by|photo|photos|photo credit|photo credits|photo courtesy|photo source|photograph|photography|photographer|file photo|picture|pictures|picture credit|image|images|image credit|image source|image courtesy|credit|credits|illustration|infographic|graphic|author|authors|writer|reporter|editor|editors|editing|text|words|ap photo|cover photo|video credit|translation|translator',
    source: 'source|sources|via',
    by: 'by|written by|reporting by|additional reporting by|editing by|compiled by|story by|words by|translated by|photo by|photos by|photograph by|photographs by|image by|picture by|illustration by|graphic by|video by|photo courtesy of|image courtesy of|courtesy of',
    call: "advertisement|advertisements|advertising|sponsored|sponsored content|read more|read more:|read also|read also:|also read|also read:|read next|read next:|see also|see also:|related|related:|related story:|related stories|related articles|related news|related article:|more on this story|most read|most popular|trending now|recommended|recommended for you|you may also like|you might also like|continue reading|keep reading|read the full story|read the full article|read the full article…|read the full story…|read more about…|read more here|watch|watch:|watch the video|watch the video:|watch video|watch video:|watch more:|watch live:|watch the full video…|watch the video below|watch the video above|watch our video…|video:|listen to this article|listen to this article…|listen to the podcast…|click here|click here to…|share|share this|share this article|share this story|share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin|copy link|print|email|tweet|follow us|follow us on …|follow us:|like us on facebook|join us on …|join our telegram…|join our whatsapp…|subscribe|subscribe now|subscribe to our newsletter|subscribe to our…|sign up|sign up for our…|sign up to our…|sign up for the newsletter|newsletter|download our app…|leave a comment|comments|show comments|all rights reserved|tags|tags:|topics:|keywords:|filed under:|story continues below|story continues below advertisement|article continues below|article continues after advertisement|back to top|load more|show more|view gallery|photo gallery|this story has been updated|this is a developing story|in case you missed it:|don't miss:|more from:|you have been subscribed|support our journalism|loading",
    stamp:
      'updated|last updated|last updated on|last updated at|updated on|updated at|published|published on|published at|first published|posted|posted on|modified|last modified',
    beside:
      'and|of|the|in|for|via|with|from|file|handout|archive|pool|supplied|courtesy|provided|screenshot|through|stock|collage|images|photo|photos',
  },
  vi: {
    credit:
      'ảnh|ảnh minh họa|ảnh minh hoạ|ảnh bìa|ảnh tư liệu|ảnh chụp màn hình|ảnh và video|hình|hình ảnh|hình minh họa|nguồn ảnh|nguồn hình|đồ họa|minh họa|bài|bài viết|bài và ảnh|bài, ảnh|tin, ảnh|tin và ảnh|bài - ảnh|clip|video clip|tác giả|phóng viên|biên tập|biên tập viên|người dịch|biên dịch|dịch|hiệu đính|tổng hợp|quay phim|trình bày',
    source: 'nguồn|nguồn tin|theo nguồn|dẫn nguồn',
    by: 'theo|ảnh của|bài của|thực hiện bởi|ảnh do|tổng hợp từ|bài và ảnh của',
    call: 'quảng cáo|xem thêm|xem thêm:|đọc thêm|đọc thêm:|đọc tiếp|đọc tiếp:|mời đọc thêm:|mời bạn đọc thêm:|tin liên quan|tin liên quan:|bài liên quan|bài liên quan:|bài viết liên quan|tin cùng chuyên mục|có thể bạn quan tâm|có thể bạn quan tâm:|đọc nhiều nhất|xem nhiều|tin mới|tin nổi bật|xem video|xem video:|mời xem video:|mời độc giả xem video…|mời quý vị xem video…|xem clip|xem clip:|video:|clip:|nghe bài viết|chia sẻ|chia sẻ:|chia sẻ bài viết|chia sẻ lên facebook|theo dõi chúng tôi|theo dõi chúng tôi trên …|theo dõi kênh youtube…|đăng ký nhận tin|đăng ký nhận bản tin|đăng ký nhận bản tin…|đăng ký kênh…|bình luận|ý kiến bạn đọc|gửi bình luận|từ khóa:|từ khoá:|chủ đề:|tags:|mọi quyền được bảo lưu|bản quyền thuộc…|ghi rõ nguồn…|bấm vào đây|in bài viết|sao chép liên kết|gửi email',
    stamp: 'cập nhật|cập nhật lúc|cập nhật lần cuối|cập nhật ngày|đăng lúc|đăng ngày|xuất bản|ngày đăng',
    beside: 'và|cung cấp|chụp màn hình|do|tư liệu|của|từ|nvcc|bạn đọc|minh họa|lưu trữ',
  },
  th: {
    credit:
      'ภาพ|ภาพโดย|ภาพจาก|ภาพประกอบ|ภาพประกอบโดย|ภาพปก|ภาพข่าว|ภาพถ่าย|ภาพถ่ายโดย|ถ่ายภาพ|เครดิตภาพ|ที่มาภาพ|ที่มาของภาพ|รูปภาพ|รูป|ขอบคุณภาพ|ขอบคุณภาพจาก|ช่างภาพ|กราฟิก|อินโฟกราฟิก|ผู้เขียน|โดย|เขียนโดย|เรื่องโดย|รายงานโดย|ผู้สื่อข่าว|บรรณาธิการ|เรียบเรียง|เรียบเรียงโดย|แปลโดย|ผู้แปล|แปลและเรียบเรียง',
    source: 'ที่มา|แหล่งที่มา|ขอบคุณที่มา|ข้อมูลจาก|ขอบคุณข้อมูลจาก|อ้างอิง|แหล่งข้อมูล|ที่มาข้อมูล',
    by: 'ภาพโดย|ภาพจาก|ขอบคุณภาพจาก|รายงานโดย|เขียนโดย|เรื่องโดย|เรียบเรียงโดย|แปลโดย|ถ่ายภาพโดย|ขอบคุณข้อมูลจาก|แปลและเรียบเรียงโดย',
    call: 'โฆษณา|อ่านเพิ่มเติม|อ่านเพิ่มเติม:|อ่านต่อ|อ่านต่อ:|อ่านข่าวเพิ่มเติม|อ่านข่าวเพิ่มเติม:|อ่านข่าวที่เกี่ยวข้อง|อ่านข่าวที่เกี่ยวข้อง:|ข่าวที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง:|บทความที่เกี่ยวข้อง|ข่าวแนะนำ|ข่าวล่าสุด|ดูเพิ่มเติม|ดูเพิ่มเติม:|คุณอาจสนใจ|ชมวิดีโอ|ชมวิดีโอ:|ชม วิดีโอ|ชม วิดีโอ:|ชมวีดีโอ|ชมวีดีโอ:|ชม วีดีโอ|ชม วีดีโอ:|ชมคลิป|ชมคลิป:|ดูวิดีโอ|ดูวิดีโอ:|ดูคลิป|ดูคลิป:|วิดีโอ:|คลิป:|แชร์|แชร์ข่าวนี้|แชร์บทความนี้|แชร์ไปยังเฟซบุ๊ก|คัดลอกลิงก์|ติดตามเรา|ติดตามเราได้ที่|ติดตามเราได้ที่:|ติดตามข่าวสารได้ที่:|กดติดตาม|สมัครรับข่าวสาร|สมัครรับจดหมายข่าว|สมัครสมาชิก|แสดงความคิดเห็น|ความคิดเห็น|แท็ก:|คำค้น:|แท็ก|สงวนลิขสิทธิ์|ติดตามข่าวอื่นๆ ได้ที่:',
    stamp: 'อัปเดต|อัพเดต|อัปเดตล่าสุด|อัพเดตล่าสุด|อัปเดตเมื่อ|ปรับปรุงล่าสุด|เผยแพร่|เผยแพร่เมื่อ|เผยแพร่เมื่อวันที่|วันที่เผยแพร่',
    never: 'กำลัง|ถูก|จะ|ซึ่ง|เดิน|ขณะ|หลัง|ระหว่าง|กล่าว|เพื่อ|ได้|ว่า|เป็น|ไม่|ของเรา|ความ',
  },
  ja: {
    credit:
      '校正|校閲|監修|ライター|編集者|デザイン|図|グラフィック|動画|映像|撮影者|写真撮影|ヘアメイク|聞き手|構成・文|写真|写真提供|写真・文|文・写真|画像|画像提供|画像出典|撮影|カメラマン|文|取材|取材・文|執筆|著者|記者|筆者|編集|編集協力|構成|イラスト|図版|翻訳|訳|翻訳・編集',
    source: '出典|引用元|情報源|ソース|参照元|参考|出所|引用',
    after: '撮影|記者|特派員|記者撮影|通信員',
    call: '広告|関連記事|関連記事:|関連ニュース|関連:|あわせて読みたい|あわせて読みたい:|合わせて読みたい|おすすめ記事|人気記事|続きを読む|もっと見る|動画|動画:|動画を見る|動画はこちら|映像:|シェアする|シェア|ツイート|リンクをコピー|フォローする|フォローしてください|メルマガ登録|メルマガ登録はこちら|会員登録はこちら|ニュースレターに登録|コメント|コメントする|タグ|タグ:|キーワード:|無断転載禁止|無断転載を禁じます|無断転載・複製を禁じます|この記事をシェア|この記事は有料会員限定です|詳しくはこちら|次のページ|前のページ|印刷',
    stamp: '更新|最終更新|公開|掲載|配信|更新日|更新日時|公開日|投稿日|最終更新日',
    never: 'を|は|が|に|で|した|する|いる|って|い',
  },
  zh: {
    credit:
      '影像|剪辑|剪輯|监制|監製|值班编辑|值班编委|执行主编|执行编辑|實習記者|实习记者|通讯员|通訊員|核稿|撰稿人|文字记者|摄影记者|攝影記者|見習記者|资料来源|题图来源|封面图|海报|出品|图|图片|图片来源|图源|圖|圖片|圖片來源|图片提供|圖片提供|照片|摄影|攝影|图文|视觉|视频来源|作者|记者|記者|本报记者|文|文字|撰文|撰稿|采写|编辑|編輯|责任编辑|責任編輯|责编|責編|主编|编审|审核|校对|翻译|翻譯|译者|譯者|编译|編譯|供图|供圖|制图|製圖|题图|資料圖|资料图',
    source: '来源|來源|出处|出處|资料来源|資料來源|文章来源|文章來源|消息来源|稿件来源|数据来源|信源',
    by: '记者|記者|本报记者|新华社记者|本社记者|中新社记者|本報記者',
    after: '摄|攝|供图|供圖|制图|撰文',
    call: '广告|廣告|更多阅读|更多阅读:|更多閱讀|更多閱讀:|相关阅读|相关阅读:|相關閱讀|相關閱讀:|延伸阅读|延伸阅读:|延伸閱讀|延伸閱讀:|相关新闻|相关新闻:|相關新聞|相關新聞:|相关报道|相关报道:|推荐阅读|推荐阅读:|推薦閱讀|热门新闻|查看更多|看更多|点击查看|阅读全文|閱讀全文|观看视频|观看视频:|觀看影片|视频:|影片:|分享|分享到微信|分享到微博|分享至facebook|分享到facebook|复制链接|複製連結|关注我们|关注我们:|關注我們|欢迎关注我们的微信公众号|扫描二维码关注我们|订阅|订阅我们的电子报|訂閱電子報|立即订阅|立即訂閱|下载客户端|评论|留言|发表评论|标签|标签:|標籤:|关键词:|關鍵字:|版权所有|版權所有|未经授权不得转载|未經授權不得轉載|禁止转载|转载请注明出处|轉載請註明出處|返回顶部|打印|免责声明',
    stamp:
      '更新|更新于|更新於|更新时间|更新時間|最后更新|最後更新|发布|发布于|发布时间|發布時間|发表于|發表於|发布日期',
    never: '在|的|了|着|正|被|将|把|一名|称|说|是|为|现场|表示|了解',
  },
  ko: {
    credit:
      '영상취재|영상 취재|사진기자|취재기자|편집기자|그래픽 제공|촬영기자|영상기자|자막|내레이션|구성|정리|감수|교열|사진|사진 제공|사진제공|사진 출처|사진출처|그래픽|일러스트|이미지|이미지 제공|이미지 출처|자료사진|영상|영상 편집|영상편집|영상 제공|글|글·사진|글 사진|취재|기자|작성자|편집|번역|옮긴이|촬영|제공|그림|출처 사진|디자인',
    source: '출처|자료 출처|자료출처|자료|참고|참고 자료|인용',
    after: '기자|특파원|선임기자|인턴기자|객원기자|통신원|논설위원|촬영',
    call: '광고|관련 기사|관련기사|관련 기사:|관련기사:|관련 뉴스|관련뉴스|더 보기|더보기|더 읽기|더 읽기:|함께 읽기:|이 기사도 읽어보세요|이 기사도 읽어보세요:|추천 기사|많이 본 뉴스|인기 기사|동영상 보기|영상 보기|영상 보기:|영상:|동영상:|공유|공유하기|페이스북 공유|페이스북에 공유|카카오톡 공유|링크 복사|인쇄|구독|구독하기|뉴스레터 구독|뉴스레터 구독하기|뉴스레터 신청|채널 구독|팔로우하기|댓글|댓글 쓰기|태그|태그:|키워드:|해시태그|무단 전재 및 재배포 금지|무단전재 및 재배포 금지|무단전재 및 재배포금지|무단 전재-재배포 금지|기사 제보|제보하기|좋아요|기사 듣기',
    stamp: '업데이트|수정|입력|기사입력|기사수정|최종수정|최종 수정|등록|게재|승인|송고|최종 업데이트',
    never: '있다|했다|한다|됐다|이다|였다|에서|하는',
  },
  de: {
    credit:
      'bildredaktion|schlussredaktion|korrektorat|beitragsbild|aufmacherbild|illustrationen|infografiken|kamera|schnitt|videoschnitt|fotocredit|bildcredit|bildrechte|foto|fotos|bild|bilder|bildquelle|bildnachweis|bildrechte|fotoquelle|fotograf|fotografin|fotografie|titelbild|titelfoto|symbolbild|symbolfoto|archivbild|archivfoto|illustration|grafik|infografik|redaktion|redakteur|redakteurin|autor|autorin|text|lektorat|mitarbeit|übersetzung|von',
    source: 'quelle|quellen',
    by: 'von|ein beitrag von|ein kommentar von|ein gastbeitrag von|text von|foto von|fotos von|bild von|übersetzt von|aufgezeichnet von',
    call: 'anzeige|werbung|lesen sie auch|lesen sie auch:|lesen sie mehr|lesen sie mehr:|lesen sie hier:|lesen sie dazu:|lesen sie dazu auch:|mehr dazu|mehr dazu:|mehr zum thema|mehr zum thema:|auch interessant|auch interessant:|das könnte sie auch interessieren|das könnte sie auch interessieren:|weiterlesen|zum artikel|zum thema|meistgelesen|sehen sie hier:|sehen sie auch:|im video:|video:|video ansehen|video abspielen|artikel anhören|artikel teilen|teilen|auf facebook teilen|link kopieren|drucken|folgen sie uns|folgen sie uns auf …|newsletter|newsletter abonnieren|newsletter bestellen|abonnieren sie unseren newsletter|abonnieren sie unseren…|jetzt abonnieren|kommentare|kommentar schreiben|kommentieren|schlagworte:|themen:|alle rechte vorbehalten|nach oben|mehr anzeigen|hier klicken',
    stamp:
      'aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|stand|veröffentlicht|veröffentlicht am|erschienen am|letzte aktualisierung',
    beside: 'und|von|der|die|das|in|aus|über|via|mit|archiv|privat|für|zur verfügung gestellt|imago|picture alliance',
  },
  fr: {
    credit:
      'photo de couverture|crédit photos|relecture|correction|réalisation|infographies|illustrations|visuel|graphisme|dessin|photo|photos|photographie|photographe|image|images|crédit|crédits|crédit photo|crédits photo|crédit image|illustration|infographie|légende|auteur|autrice|texte|rédaction|édition|montage|traduction|propos recueillis par',
    source: 'source|sources',
    by: 'par|photo de|photos de|photo par|texte de|propos recueillis par|écrit par|publié par|traduit par|un article de',
    call: "publicité|lire aussi|lire aussi:|lire aussi…|à lire aussi|à lire aussi:|à lire également|à lire également:|lire également:|lire la suite|lire plus|lire plus:|en savoir plus|voir aussi|voir aussi:|à voir aussi:|à voir également:|à lire:|sur le même sujet|sur le même sujet:|articles liés|les plus lus|regarder la vidéo|regardez la vidéo|voir la vidéo|en vidéo:|vidéo:|écouter l'article|écouter:|partager|partager l'article|partager sur facebook|copier le lien|imprimer|suivez-nous|suivez-nous sur …|abonnez-vous|abonnez-vous à notre newsletter|abonnez-vous à notre…|inscrivez-vous à notre newsletter|inscrivez-vous à notre…|recevez notre newsletter|newsletter|commentaires|laisser un commentaire|réagir|mots-clés:|mots clés:|thèmes:|tous droits réservés|cliquez ici|afficher plus|haut de page|contenu sponsorisé|podcast:",
    stamp:
      'mis à jour|mis à jour le|mise à jour|mise à jour le|dernière mise à jour|dernière mise à jour le|publié|publié le|modifié le|article publié le',
    beside: 'et|de|du|des|la|le|les|pour|via|avec|à|en|archives|fournie|dr|capture d’écran|par',
  },
  es: {
    credit:
      'foto de portada|imagen de portada|ilustraciones|infografías|corrección|fotógrafa|vídeo|montaje|realización|créditos de la foto|foto|fotos|fotografía|fotografías|fotógrafo|imagen|imágenes|crédito|créditos|crédito de la foto|ilustración|infografía|autor|autora|texto|redacción|edición|editor|editora|traducción|foto de archivo',
    source: 'fuente|fuentes|con información de|vía',
    by: 'por|escrito por|foto de|fotos de|fotografía de|imagen de|texto de|redactado por|editado por|con información de|traducido por|texto y fotos de',
    call: 'publicidad|anuncio|lea también|lea también:|lee también|lee también:|leer también:|lea más|lea más:|leer más|leer más:|leer más…|te puede interesar|te puede interesar:|le puede interesar:|también te puede interesar:|más información|ver también:|vea también:|noticias relacionadas|artículos relacionados|lo más leído|lo más visto|ver vídeo|ver video|vea el video|vea el vídeo|mira el video|mira el vídeo|video:|vídeo:|escuchar:|compartir|compartir en facebook|comparte esta noticia|copiar enlace|imprimir|síguenos|síguenos en …|síganos en …|suscríbete|suscríbete a nuestro boletín|suscríbete a nuestra…|suscríbete a nuestro…|suscríbase a nuestro…|suscríbase a nuestra…|boletín|comentarios|deja un comentario|etiquetas:|temas:|archivado en:|todos los derechos reservados|haga clic aquí|haz clic aquí|ver más|seguir leyendo|contenido patrocinado',
    stamp:
      'actualizado|actualizado el|actualizada|última actualización|actualizado a las|publicado|publicado el|publicada el|modificado el',
    beside: 'y|e|de|del|la|el|los|las|para|vía|con|en|archivo|cedida|cortesía|captura|por',
  },
  pt: {
    credit:
      'foto|fotos|fotografia|fotógrafo|imagem|imagens|crédito|créditos|crédito da foto|ilustração|infográfico|arte|autor|autora|texto|redação|edição|editor|reportagem|tradução',
    source: 'fonte|fontes|com informações de|via',
    by: 'por|escrito por|foto de|fotos de|imagem de|texto de|com informações de|reportagem de|traduzido por',
    call: 'publicidade|anúncio|leia também|leia também:|leia mais|leia mais:|ler mais|ler mais:|saiba mais|saiba mais:|veja também|veja também:|veja mais:|confira também:|notícias relacionadas|artigos relacionados|mais lidas|assista ao vídeo|assista ao vídeo:|assista:|veja o vídeo|veja o vídeo:|vídeo:|ouça:|ouvir artigo|compartilhar|compartilhe|compartilhe no facebook|partilhar|partilhar no facebook|copiar link|imprimir|siga-nos|siga-nos no …|siga-nos nas …|inscreva-se|inscreva-se em nossa…|inscreva-se no nosso canal|assine nossa newsletter|assine a nossa newsletter|assine|subscreva a nossa newsletter|subscreva a newsletter|newsletter|comentários|deixe um comentário|tags:|assuntos:|tópicos:|todos os direitos reservados|clique aqui|ver mais|continue lendo|conteúdo patrocinado',
    stamp:
      'atualizado|atualizado em|atualizado às|atualizada em|última atualização|atualização|publicado|publicado em|publicada em|modificado em',
    beside: 'e|de|da|do|das|dos|para|via|com|em|arquivo|divulgação|cedida|reprodução|por|pessoal',
  },
  it: {
    credit:
      "foto|foto di copertina|foto d'archivio|fonte foto|fotografia|fotografie|fotografo|immagine|immagini|crediti|crediti foto|credit|illustrazione|infografica|autore|autrice|testo|testi|redazione|montaggio|traduzione|a cura di",
    source: 'fonte|fonti|via',
    by: 'di|a cura di|testo di|foto di|scritto da|immagine di|articolo di|tradotto da|servizio di',
    call: "pubblicità|annuncio|leggi anche|leggi anche:|leggi di più|leggi tutto|leggi l'articolo|leggi l'articolo completo|per approfondire|per approfondire:|approfondisci|vedi anche|vedi anche:|guarda anche:|articoli correlati|notizie correlate|i più letti|guarda il video|guarda il video:|video:|ascolta:|ascolta l'articolo|condividi|condividi su facebook|copia link|stampa|seguici|seguici su …|iscriviti alla newsletter|iscriviti alla nostra newsletter|iscriviti al nostro…|iscriviti alla nostra…|abbonati|newsletter|commenti|lascia un commento|tag:|argomenti:|tutti i diritti riservati|riproduzione riservata|© riproduzione riservata|clicca qui|mostra altro|continua a leggere|contenuto sponsorizzato",
    stamp: 'aggiornato|aggiornato il|aggiornato alle|ultimo aggiornamento|pubblicato|pubblicato il|modificato il',
    beside: 'e|di|del|della|da|dal|per|via|con|in|archivio|la|il|lo|repertorio',
  },
  nl: {
    credit:
      "foto|foto's|beeld|beelden|coverfoto|archieffoto|fotografie|fotograaf|bron foto|illustratie|illustraties|infographic|tekst|tekst en foto's|tekst en beeld|redactie|eindredactie|auteur|vertaling",
    source: 'bron|bronnen|via',
    by: "door|tekst door|foto door|geschreven door|foto's door|van onze verslaggever|vertaald door",
    call: 'advertentie|lees ook|lees ook:|lees meer|lees meer:|lees verder|lees hier meer|bekijk ook:|zie ook:|meer over dit onderwerp|gerelateerde artikelen|gerelateerd|meest gelezen|bekijk de video|bekijk de video:|video:|luister naar dit artikel|beluister:|delen|deel dit artikel|deel op facebook|kopieer link|afdrukken|volg ons|volg ons op …|schrijf je in voor onze nieuwsbrief|schrijf je in voor de nieuwsbrief|meld je aan voor onze…|abonneer je op…|nieuwsbrief|reacties|reageer|laat een reactie achter|tags:|onderwerpen:|trefwoorden:|alle rechten voorbehouden|klik hier|toon meer|gesponsord',
    stamp:
      'bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst bijgewerkt op|laatste update|gepubliceerd|gepubliceerd op|geplaatst op|update',
    beside: 'en|van|de|het|der|den|in|via|met|archief|voor|eigen',
  },
  ru: {
    credit:
      'иллюстрации|инфографики|скриншот|фотокорреспондент|источник фото|фото на обложке|обложка|корректор|видеомонтаж|оператор|фото|фотография|фотографии|фотограф|фото из архива|фотобанк|изображение|иллюстрация|инфографика|картинка|автор|авторы|текст|редактор|корреспондент|видео предоставлено|подготовил|подготовила|перевод|перевёл|перевела|беседовал|беседовала|монтаж',
    source: 'источник|источники|по материалам|по данным',
    by: 'фото автора|фото предоставлено|подготовил|подготовила|беседовал|беседовала',
    call: 'реклама|на правах рекламы|читайте также|читайте также:|читайте ещё:|читайте еще:|читать далее|читать далее:|читать полностью|подробнее|подробнее:|смотрите также|смотрите также:|по теме|по теме:|похожие новости|новости по теме|самое читаемое|популярное|смотреть видео|смотрите видео|смотрите видео:|видео:|слушать:|поделиться|поделиться в соцсетях|поделиться ссылкой|скопировать ссылку|распечатать|подписаться|подписаться на рассылку|подписывайтесь|подписывайтесь на нас|подписывайтесь на…|подпишитесь на…|присоединяйтесь к нам…|следите за нами в …|комментарии|оставить комментарий|теги:|темы:|метки:|ключевые слова:|все права защищены|нажмите здесь|показать ещё|показать еще|наверх|нашли ошибку? выделите её и нажмите ctrl+enter',
    stamp: 'обновлено|обновлено в|последнее обновление|опубликовано|опубликовано в|дата публикации|изменено',
    beside:
      'и|из|в|на|архива|архив|для|с|по|соцсети|личного|скриншот|предоставлено|пресс-служба|пресс-службы|сайт|кадр',
  },
  uk: {
    credit:
      'ілюстрації|скриншот|джерело фото|головне фото|обкладинка|коректор|коректорка|оператор|редагування|літредактор|фото|світлина|світлини|фотограф|фото з архіву|зображення|ілюстрація|інфографіка|автор|авторка|автори|текст|редактор|редакторка|кореспондент|підготував|підготувала|переклад|переклала|переклав|спілкувався|спілкувалася',
    source: 'джерело|джерела|за матеріалами|за даними',
    by: 'фото автора|підготував|підготувала|спілкувалася|спілкувався',
    call: 'реклама|читайте також|читайте також:|читати також:|читайте ще:|читати далі|читати повністю|детальніше|детальніше:|дивіться також|дивіться також:|до теми|до теми:|за темою:|новини за темою|найпопулярніше|найчитаніше|дивитися відео|дивіться відео|дивіться відео:|відео:|слухати:|поділитися|поділитися у facebook|скопіювати посилання|роздрукувати|підписатися|підписатися на розсилку|підписуйтесь|підписуйтеся|підписуйтесь на…|підписуйтеся на…|підпишіться на…|приєднуйтесь до…|стежте за нами у …|коментарі|залишити коментар|теги:|теми:|мітки:|всі права захищені|усі права захищено|натисніть тут|показати ще|нагору',
    stamp: 'оновлено|оновлено о|останнє оновлення|опубліковано|дата публікації|змінено',
    beside: 'і|й|та|з|із|в|у|на|архіву|архів|для|соцмережі|скриншот|надано|пресслужба',
  },
  pl: {
    credit:
      'fot.|fot|foto|zdjęcie|zdjęcia|zdjęcie główne|fotografia|fotograf|ilustracja|infografika|grafika|autor|autorka|autorzy|tekst|redakcja|redaktor|oprac.|oprac|opracowanie|opracował|opracowała|tłumaczenie|tłum.|montaż|rozmawiał|rozmawiała',
    source: 'źródło|źródła|źródło zdjęcia',
    by: 'fot.|oprac.|opracował|opracowała|rozmawiał|rozmawiała|tłum.',
    call: 'reklama|czytaj także|czytaj także:|czytaj też|czytaj też:|czytaj również|czytaj również:|przeczytaj także:|przeczytaj też:|przeczytaj również:|czytaj więcej|czytaj więcej:|czytaj dalej|zobacz także|zobacz także:|zobacz też:|zobacz również:|zobacz wideo|zobacz wideo:|obejrzyj wideo|obejrzyj wideo:|wideo:|powiązane artykuły|najczęściej czytane|polecane|posłuchaj:|udostępnij|udostępnij na facebooku|skopiuj link|kopiuj link|drukuj|obserwuj nas|obserwuj nas na …|śledź nas na …|zapisz się na newsletter|zapisz się do newslettera|zapisz się do naszego newslettera|zapisz się na nasz…|subskrybuj|subskrybuj nasz…|newsletter|komentarze|skomentuj|dodaj komentarz|tagi:|tematy:|wszelkie prawa zastrzeżone|kliknij tutaj|pokaż więcej|materiał sponsorowany|artykuł sponsorowany',
    stamp:
      'aktualizacja|zaktualizowano|ostatnia aktualizacja|opublikowano|data publikacji|publikacja|data aktualizacji',
    beside: 'i|z|w|na|archiwum|materiały prasowe|materiały|prasowe|prywatne|dla|przez|domena',
  },
  ar: {
    credit:
      'الصورة|صورة|الصور|صور|تصوير|مصدر الصورة|مصدر الصور|حقوق الصورة|رسم|إنفوغرافيك|الكاتب|الكاتبة|كتب|كتبت|كتابة|بقلم|تحرير|إعداد|المحرر|المراسل|ترجمة|مونتاج',
    source: 'المصدر|المصادر|مصدر|نقلا عن|نقلاً عن',
    by: 'بقلم',
    call: 'إعلان|اعلان|إعلانات|اقرأ أيضا|اقرأ أيضا:|اقرأ أيضًا|اقرأ أيضًا:|اقرأ أيضاً|اقرأ أيضاً:|إقرأ أيضا:|اقرأ المزيد|اقرأ المزيد:|المزيد|للمزيد|شاهد أيضا|شاهد أيضا:|شاهد أيضاً|شاهد أيضاً:|شاهد أيضًا:|شاهد الفيديو|شاهد الفيديو:|شاهد:|بالفيديو:|فيديو:|استمع:|أخبار ذات صلة|مواضيع ذات صلة|مقالات ذات صلة|ذات صلة|الأكثر قراءة|شارك|شارك المقال|شارك على فيسبوك|مشاركة|نسخ الرابط|طباعة|تابعنا|تابعنا على…|تابعونا|تابعونا على…|تابعوا قناتنا على…|تابعوا آخر الأخبار على…|تابعوا صفحتنا على…|تابعوا حسابنا على…|اشترك|اشترك الآن|اشترك في النشرة البريدية|اشترك في نشرتنا البريدية|اشترك في قناتنا…|اشترك في نشرتنا…|النشرة البريدية|التعليقات|أضف تعليقا|أضف تعليقاً|اترك تعليقا|الوسوم:|وسوم:|كلمات مفتاحية:|كلمات دلالية:|جميع الحقوق محفوظة|اضغط هنا',
    stamp: 'تحديث|آخر تحديث|تم التحديث|تم التحديث في|حدث في|نشر في|نُشر في|تاريخ النشر|نشرت في|نُشرت في',
    never: 'أن|التي|الذي|كان|كانت|إلى|قال|قالت|عندما|لم|لا',
  },
  id: {
    credit:
      'foto|foto-foto|fotografer|gambar|ilustrasi|infografis|sumber foto|sumber gambar|kredit|kredit foto|dok|dok.|dokumentasi|penulis|reporter|pewarta|editor|penyunting|naskah|penerjemah|video dok',
    source: 'sumber|dikutip dari|dilansir dari',
    by: 'oleh|ditulis oleh|foto oleh|laporan oleh|foto dari|gambar oleh|diterjemahkan oleh',
    call: 'iklan|advertisement|baca juga|baca juga:|baca selengkapnya|baca selengkapnya:|selengkapnya|simak juga:|simak juga video…|lihat juga|lihat juga:|baca lebih lanjut|baca lebih lanjut:|berita terkait|berita terkait:|artikel terkait|terpopuler|terkini|rekomendasi|tonton video|tonton videonya|tonton video:|tonton juga:|saksikan video…|video:|dengarkan:|bagikan|bagikan artikel ini|bagikan ke facebook|bagikan di facebook|salin tautan|cetak|ikuti kami|ikuti kami di …|ikuti saluran…|berlangganan|berlangganan newsletter|daftar newsletter|langganan buletin kami|komentar|tulis komentar|tag:|tags:|topik:|kata kunci:|hak cipta dilindungi undang-undang|hak cipta dilindungi|klik di sini|lanjut baca|gulir untuk lanjut membaca|scroll untuk melanjutkan membaca',
    stamp:
      'diperbarui|diperbarui pada|terakhir diperbarui|pembaruan|update|terbit|diterbitkan|diterbitkan pada|tayang|dipublikasikan',
    beside: 'dan|dari|di|oleh|untuk|via|milik|arsip|dok|dok.|pribadi|istimewa|tangkapan layar|dokumentasi|bin|binti',
  },
  tr: {
    credit:
      'fotoğraf|fotoğraflar|foto|fotoğrafçı|görsel|görseller|resim|illüstrasyon|infografik|fotoğraf kaynağı|kaynak fotoğraf|yazan|yazar|haber|muhabir|editör|metin|çeviri|çeviren|derleyen|kamera|kurgu',
    source: 'kaynak|kaynaklar',
    by: 'hazırlayan|çeviren|derleyen',
    call: "reklam|ilan|ayrıca okuyun|ayrıca okuyun:|bunu da okuyun:|bunlar da ilginizi çekebilir|bunlar da ilginizi çekebilir:|ilginizi çekebilir|ilginizi çekebilir:|devamını oku|devamını okuyun|haberin devamı|daha fazla oku|daha fazlası|daha fazla bilgi|ilgili haberler|ilgili haber:|ilgili haberler:|en çok okunanlar|önerilen haberler|videoyu izle|videoyu izleyin|izle:|izleyin:|video:|dinle:|haberi dinle|paylaş|bu haberi paylaş|facebook’ta paylaş|facebook'ta paylaş|linki kopyala|bağlantıyı kopyala|yazdır|bizi takip edin|bizi takip edin:|bültene abone ol|bültenimize abone olun|abone ol|abone olun|e-bülten|yorumlar|yorum yap|yorum yaz|etiketler|etiketler:|konular:|tüm hakları saklıdır|her hakkı saklıdır|buraya tıklayın|tıklayın",
    stamp:
      'güncelleme|güncellendi|son güncelleme|güncelleme tarihi|yayınlanma|yayın tarihi|giriş|yayınlandı|oluşturulma',
    beside: 've|ile|arşiv|aracılığıyla|için|de|da',
  },
  hi: {
    credit:
      'फोटो|फ़ोटो|तस्वीर|तस्वीरें|चित्र|छवि|फोटो क्रेडिट|फोटो साभार|फोटो सोर्स|फोटो स्रोत|इमेज सोर्स|इमेज क्रेडिट|क्रेडिट|साभार|लेखक|लेखिका|रिपोर्टर|संवाददाता|संपादक|संपादन|अनुवाद|अनुवादक',
    source: 'स्रोत|सोर्स|स्त्रोत|साभार',
    by: 'साभार',
    after: 'द्वारा|की रिपोर्ट|के सौजन्य से|संवाददाता',
    call: 'विज्ञापन|यह भी पढ़ें|यह भी पढ़ें:|यह भी पढ़ें|यह भी पढ़ें:|ये भी पढ़ें|ये भी पढ़ें:|इसे भी पढ़ें|इसे भी पढ़ें:|और पढ़ें|और पढ़ें:|आगे पढ़ें|पूरी खबर पढ़ें|संबंधित खबरें|संबंधित समाचार|यह भी देखें|यह भी देखें:|ये भी देखें:|वीडियो देखें|वीडियो देखें:|वीडियो:|देखें वीडियो|शेयर करें|साझा करें|फेसबुक पर शेयर करें|लिंक कॉपी करें|हमें फॉलो करें|हमें फॉलो करें:|सब्सक्राइब करें|हमारे न्यूज़लेटर को सब्सक्राइब करें|हमारे चैनल को सब्सक्राइब करें|न्यूज़लेटर|टिप्पणी|टिप्पणियां|टैग:|टैग्स:|सर्वाधिकार सुरक्षित|यहां क्लिक करें|ज्यादा देखें|ताजा खबरें',
    stamp: 'अपडेट|अपडेटेड|अंतिम अपडेट|अद्यतन|प्रकाशित|प्रकाशन तिथि|पब्लिश्ड|अपडेट किया गया',
    never: 'है|हैं|था|थे|थी|ने|को|कर|में|हुए',
  },
  el: {
    credit:
      'φωτογραφία|φωτογραφίες|φωτο|φωτό|φωτ.|φωτογράφος|εικόνα|εικόνες|εικονογράφηση|γράφημα|πηγή φωτογραφίας|συντάκτης|συντάκτρια|κείμενο|κείμενο-φωτογραφίες|επιμέλεια|ρεπορτάζ|μετάφραση|αρχείο|γράφει ο|γράφει η',
    source: 'πηγή|πηγές|με πληροφορίες από',
    by: 'γράφει ο|γράφει η|με πληροφορίες από|φωτογραφία του|φωτογραφία της',
    call: 'διαφήμιση|διαβάστε επίσης|διαβάστε επίσης:|διαβάστε ακόμη:|διαβάστε ακόμα:|διαβάστε περισσότερα|διαβάστε περισσότερα:|διαβάστε εδώ:|δείτε επίσης|δείτε επίσης:|δείτε ακόμα:|δείτε το βίντεο|δείτε το βίντεο:|δείτε βίντεο:|βίντεο:|σχετικά άρθρα|σχετικές ειδήσεις|δημοφιλή|ακούστε:|κοινοποίηση|κοινοποιήστε στο facebook|μοιραστείτε το άρθρο|αντιγραφή συνδέσμου|εκτύπωση|ακολουθήστε μας|ακολουθήστε μας στο …|ακολουθήστε το…|εγγραφείτε στο newsletter μας|εγγραφείτε στο newsletter|εγγραφείτε στο…|newsletter|σχόλια|αφήστε ένα σχόλιο|ετικέτες:|με επιφύλαξη παντός δικαιώματος|πατήστε εδώ|κάντε κλικ εδώ|περισσότερα',
    stamp: 'ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|δημοσιεύθηκε|δημοσιεύτηκε|δημοσίευση|ημερομηνία δημοσίευσης',
    beside: 'και|του|της|των|από|με|για|αρχείου|στο|στη',
  },
  he: {
    credit:
      'צילום|צילומים|תמונה|תמונות|צילום מסך|צילום ארכיון|צילום אילוסטרציה|קרדיט|קרדיט תמונה|איור|אינפוגרפיקה|מאת|כתב|כתבת|כותב|עורך|עריכה|תרגום|מחבר|טקסט',
    source: 'מקור|מקורות|המקור',
    by: 'מאת|באדיבות',
    call: 'פרסומת|מודעה|תוכן שיווקי|קראו גם|קראו גם:|קרא גם:|קרא עוד|קראו עוד|קראו עוד:|לקריאה נוספת|לקריאה נוספת:|המשך קריאה|להמשך קריאה|כתבות נוספות|כתבות קשורות|אולי יעניין אותך|הנקראות ביותר|צפו בווידאו|צפו בווידאו:|צפו בסרטון|צפו בסרטון:|צפו:|וידאו:|האזינו:|שתפו|שיתוף|שתפו בפייסבוק|שתף בפייסבוק|העתק קישור|הדפסה|עקבו אחרינו|עקבו אחרינו ב…|הירשמו לניוזלטר|הירשמו לניוזלטר שלנו|הצטרפו לערוץ…|הצטרפו לקבוצת…|ניוזלטר|תגובות|הוסף תגובה|הוסיפו תגובה|תגיות:|נושאים:|כל הזכויות שמורות|לחצו כאן|עוד בנושא|עוד בנושא:',
    stamp: 'עודכן|עודכן ב|עדכון אחרון|עודכן לאחרונה|פורסם|פורסם ב|תאריך פרסום',
    never: 'את|היה|הוא|היא|אמר|אמרה|לא|כי',
  },
  fa: {
    credit:
      'عکس|عکس‌ها|عکس ها|عکاس|تصویر|تصاویر|منبع عکس|منبع تصویر|عکس از|گرافیک|اینفوگرافیک|نویسنده|گزارش|گزارشگر|خبرنگار|دبیر|ویراستار|مترجم|ترجمه|به قلم|تهیه و تنظیم|تدوین',
    source: 'منبع|منابع|به نقل از',
    by: 'به قلم',
    call: 'آگهی|تبلیغات|تبلیغ|بیشتر بخوانید|بیشتر بخوانید:|همچنین بخوانید|همچنین بخوانید:|بخوانید:|ادامه مطلب|ادامه خبر|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|پربازدیدترین|پربیننده‌ترین|ببینید:|ویدئو:|ویدیو:|فیلم:|تماشای ویدیو|ویدیو را ببینید|ویدئو را ببینید|تماشا کنید:|گوش کنید:|به اشتراک بگذارید|اشتراک‌گذاری|اشتراک گذاری|اشتراک در فیسبوک|کپی لینک|چاپ|ما را دنبال کنید|ما را دنبال کنید:|ما را در تلگرام دنبال کنید|ما را در اینستاگرام دنبال کنید|در خبرنامه ما عضو شوید|عضویت در خبرنامه|خبرنامه|نظرات|نظر بدهید|ارسال نظر|برچسب‌ها:|برچسب ها:|کلیدواژه‌ها:|تمامی حقوق محفوظ است|کلیه حقوق محفوظ است|اینجا کلیک کنید',
    stamp: 'به‌روزرسانی|به روزرسانی|آخرین به‌روزرسانی|به‌روز شده|تاریخ انتشار|انتشار|منتشر شده|زمان انتشار',
    never: 'است|بود|شد|که|را|کرد|گفت|می',
  },
  sv: {
    credit:
      'foto|bild|bilder|bildkälla|fotograf|arkivbild|arkivfoto|illustration|grafik|text|text och foto|skribent|redaktör|översättning|av',
    source: 'källa|källor|via',
    by: 'av|text av|foto av|skriven av|översatt av',
    call: 'annons|läs också|läs också:|läs även|läs även:|läs mer|läs mer:|se också:|se även:|mer om ämnet|relaterat|relaterat:|mest läst|se videon|se videon:|se klippet:|video:|lyssna:|lyssna på artikeln|dela|dela artikeln|dela på facebook|kopiera länk|skriv ut|följ oss|följ oss på …|prenumerera|prenumerera på vårt nyhetsbrev|nyhetsbrev|kommentarer|kommentera|ämnen:|taggar:|alla rättigheter förbehållna|klicka här|visa mer',
    stamp: 'uppdaterad|senast uppdaterad|uppdaterad den|publicerad|publicerad den',
    beside: 'och|av|från|i|via|för|arkiv|privat',
  },
};

/** Who delivers pictures and reports, in lower case: a credit names them without a label. */
export const AGENCIES =
  'ap|ap photo|afp|reuters|dpa|epa|epa-efe|getty|getty images|xinhua|tass|kyodo|jiji|yonhap|bernama|antara|antara foto|ansa|efe|lusa|pap|ttxvn|vna|anadolu|aa|irna|isna|pti|ani|anp|belga|keystone|apa|ritzau|tt|ntb|unian|ukrinform|shutterstock|istock|unsplash|pixabay|pexels|wikimedia commons|adobe stock|picture alliance|imago|alamy|bloomberg|upi|afp photo|xinhua news agency|associated press|the associated press|agence france-presse|europa press|mti|čtk|bta|agerpres|тасс|риа новости|интерфакс|рбк|укрінформ|уніан|унн|апэ|απε-μπε|共同|共同通信|共同通信社|時事|時事通信|时事社|ロイター|新华社|新華社|中新社|中央社|路透|路透社|法新社|美联社|美聯社|视觉中国|視覺中國|연합뉴스|뉴시스|뉴스1|로이터|게티이미지|رويترز|أ ف ب|أ.ف.ب|فرانس برس|وكالة الأناضول|الأناضول|رویترز|ایرنا|ایسنا|خبرگزاری فرانسه|רויטרס|פלאש 90|รอยเตอร์|เอเอฟพี|ซินหัว|रॉयटर्स|पीटीआई|एएनआई|एएफपी';
