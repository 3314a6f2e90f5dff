/// How pages ask to pay for their rest: what is asked for, and for what.
enum PaywallPhrases {
  /// Words within the names of such walls and of those who pay.
  static let names = [
    "paywall", "newsletter", "subscri", "abonn", "suscri", "assinant", "abbonat", "подпис", "会员", "有料",
  ].map(Segments.folded)

  static let book = PhraseBook([
    Phrases(
      language: "en",
      subjects: words(
        "continue reading, keep reading, read the full, read the rest, read this, read on, full access, unlimited access, full article, full story, this article, this story, this content, this lesson, this post, the rest of, the remaining, free articles, free article"
      ),
      statements: words(
        "subscribe to, subscribe for, subscribe now, become a subscriber, subscribers only, only for subscribers, available to subscribers, for paying members, for paid subscribers, paid members, members only, members-only, reached your limit, have read your, you've read your, you have reached, you've reached, articles remaining, unlock, purchase access, buy access, do not have access, don't have access, purchase this article, buy this article, get access to, your institution does not, start your trial, to subscribers, for subscribers"
      ),
      complete: words(
        "subscribe to continue, subscribe to read more, for subscribers only, this article is for subscribers only, already a subscriber log in, this post is for paid subscribers, this post is for paying subscribers, subscribers only"
      ),
      about: words(
        "how, why, what, paywall*, newsletter, blog, if, when, your readers, your blog, readers to, visitors to, channel, podcast, mailing list, rss, feed"
      )),
    Phrases(
      language: "de",
      subjects: words("artikel, beitrag, weiterlesen, weiterzulesen, inhalt, text, lesen sie, vollen zugriff, zugang"),
      statements: words(
        "nur für abonnenten, für abonnenten, nur mit abo, mit abo lesen, jetzt abonnieren und, abonnieren und weiterlesen, abonnieren um, ist kostenpflichtig, kostenpflichtiger, bezahlartikel, mit einem abo, abonnenten vorbehalten"
      ),
      complete: words(
        "nur für abonnenten, weiterlesen mit abo, jetzt weiterlesen mit, jetzt abonnieren und weiterlesen"),
      about: words("wie, warum, was, newsletter, paywall*, wenn")),
    Phrases(
      language: "fr",
      subjects: words("article, contenu, la suite, lire, suite, cet article, lecture, accès"),
      statements: words(
        "réservé aux abonnés, réservée aux abonnés, réservés aux abonnés, abonnez-vous pour, abonnez vous pour, abonnez-vous et, de cet article à lire, pour les abonnés"
      ),
      complete: words("réservé aux abonnés, la suite est réservée aux abonnés"),
      about: words("comment, pourquoi, newsletter, paywall*, lettre d'information")),
    Phrases(
      language: "es",
      subjects: words("artículo, contenido, leyendo, leer, acceso, noticia"),
      statements: words(
        "solo para suscriptores, sólo para suscriptores, exclusivo para suscriptores, suscríbete para, suscríbase para, para suscriptores"
      ),
      complete: words("solo para suscriptores, contenido exclusivo para suscriptores, suscríbete para seguir leyendo"),
      about: words("cómo, por qué, boletín, newsletter, muro de pago")),
    Phrases(
      language: "pt",
      subjects: words("artigo, conteúdo, lendo, ler, leitura, acesso, matéria, reportagem"),
      statements: words(
        "exclusivo para assinantes, somente para assinantes, só para assinantes, assine para, para assinantes, reservado a assinantes"
      ),
      complete: words("conteúdo exclusivo para assinantes, assine para continuar lendo"),
      about: words("como, por que, newsletter, paywall*")),
    Phrases(
      language: "it",
      subjects: words("articolo, contenuto, leggere, lettura, leggendo, accesso, l'articolo"),
      statements: words(
        "riservato agli abbonati, riservata agli abbonati, solo per abbonati, abbonati per, abbonati e, per gli abbonati"
      ),
      complete: words("contenuto riservato agli abbonati, abbonati per continuare a leggere"),
      about: words("come, perché, newsletter, paywall*")),
    Phrases(
      language: "nl",
      subjects: words("artikel, verder lezen, lees verder, inhoud, lezen, toegang"),
      statements: words("alleen voor abonnees, voor abonnees, word abonnee, abonneer je om, exclusief voor abonnees"),
      complete: words("alleen voor abonnees, exclusief voor abonnees"),
      about: words("hoe, waarom, nieuwsbrief, betaalmuur*")),
    Phrases(
      language: "sv", subjects: words("artikel*, läsa, läs vidare, innehåll*, innehold*, læse, lese, artikkel*, saken"),
      statements: words(
        "endast för prenumeranter, för prenumeranter, bli prenumerant, kun for abonnenter, for abonnenter, bliv abonnent, bli abonnent, vain tilaajille"
      ),
      complete: words("endast för prenumeranter, kun for abonnenter, vain tilaajille"),
      about: words("hur, hvordan, nyhetsbrev, betalvägg")),
    Phrases(
      language: "pl", subjects: words("artykuł*, treść, czytać, czytanie, dostęp, tekst"),
      statements: words(
        "tylko dla subskrybentów, dla subskrybentów, tylko dla prenumeratorów, wykup dostęp, subskrybuj aby, dla prenumeratorów"
      ),
      complete: words("tylko dla subskrybentów, tylko dla prenumeratorów"), about: words("jak, dlaczego, newsletter")),
    Phrases(
      language: "cs", subjects: words("článek, článku, obsah, číst, čtení, přístup"),
      statements: words(
        "pouze pro předplatitele, pro předplatitele, předplaťte si, jen pro předplatitele, iba pre predplatiteľov"),
      complete: words("pouze pro předplatitele, jen pro předplatitele"), about: words("jak, proč, newsletter")),
    Phrases(
      language: "ru", subjects: words("стать*, материал*, чтение, читать, доступ, текст*, контент"),
      statements: words(
        "только для подписчиков, доступен подписчикам, доступна подписчикам, для подписчиков, оформите подписку, оформите доступ, только по подписке, лише для передплатників"
      ),
      complete: words("только для подписчиков, лише для передплатників"), about: words("как, почему, рассылк*")),
    Phrases(
      language: "tr", subjects: words("makale*, içerik, içeri*, okuma*, haber*, yazı*"),
      statements: words("abonelere özel, sadece aboneler, abone olun, yalnızca aboneler"),
      complete: words("abonelere özel, sadece aboneler için"),
      about: words("nasıl, neden, bülten*")),
    Phrases(
      language: "hu", subjects: words("cikk*, tartal*, olvas*"),
      statements: words("csak előfizetőknek, előfizetőink*, fizessen elő, előfizetők számára"),
      complete: words("csak előfizetőknek"), about: words("hogyan, miért, hírlevél*")),
    Phrases(
      language: "ja", subjects: words("記事, 続き, 全文, コンテンツ, この先"),
      statements: words("会員限定, 有料会員, 購読者限定, 有料記事, 有料部分, 購読が必要, 購入すると"),
      about: words("方法, とは"), isUnspaced: true),
    Phrases(
      language: "zh", subjects: words("文章, 全文, 内容, 內容, 阅读, 閱讀, 本文"),
      statements: words("仅限订阅, 僅限訂閱, 订阅后, 訂閱後, 付费阅读, 付費閱讀, 付费后, 开通会员, 會員專屬, 会员专享"),
      about: words("如何, 怎么, 什么"), isUnspaced: true),
    Phrases(
      language: "ko", subjects: words("기사, 전문, 콘텐츠, 계속 읽"), statements: words("구독자 전용, 유료 회원, 구독 후, 유료 구독, 구독하시면"),
      about: words("방법"), isUnspaced: true),
    Phrases(
      language: "ar", subjects: words("المقال, المحتوى, القراءة, المقالة"),
      statements: words("للمشتركين فقط, اشترك لمتابعة, اشترك لمواصلة, حصري للمشتركين"),
      about: words("كيف, لماذا, النشرة")),
  ])

  private static func words(_ list: String) -> [String] { NotFoundGrammar.list(list) }
}
