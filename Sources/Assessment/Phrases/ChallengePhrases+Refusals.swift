/// Refusals that are for the place a reader comes from. Those for too many requests, or until it is the reader's turn,
/// are `QueuePhrases`.
extension ChallengePhrases {
  private static func words(_ list: String) -> [String] { NotFoundGrammar.list(list) }

  static let refusals = PhraseBook(
    [
      Phrases(
        language: "en",
        subjects: words("website, web site, site, content, page, service, access, this, visitors, you"),
        statements: words(
          "not available in your country, not available in your region, not available in your area, not available in your location, unavailable in your country, unavailable in your region, unavailable in your location, unavailable in your area, not available from your, not accessible from your, restricted in your country, blocked in your country, unable to access, blocked from accessing, cannot be granted, from a country belonging"
        ),
        complete: words(
          "unavailable in your region, unavailable in your country, not available in your region, not available in your country, you have been blocked, sorry you have been blocked, your access has been blocked, your request has been blocked"
        ), about: words("how, why, what, lesson, tutorial, guide, explained, video, when, if")),
      Phrases(
        language: "de", subjects: words("inhalt, seite, website, angebot, dienst, zugriff, sie"),
        statements: words(
          "in ihrem land nicht verfügbar, in ihrem land nicht abrufbar, in deinem land nicht abrufbar, in deinem land nicht verfügbar, in ihrer region nicht verfügbar, nicht in ihrem land, in ihrem land leider nicht, aus ihrem land nicht"
        ),
        complete: words("in ihrer region nicht verfügbar, zugriff gesperrt"),
        about: words("wie, warum, was, video, wenn")),
      Phrases(
        language: "fr", subjects: words("site, page, contenu, service, accès, vous"),
        statements: words(
          "pas disponible dans votre pays, pas disponible dans votre région, indisponible dans votre pays, indisponible dans votre région, pas accessible depuis votre pays"
        ),
        complete: words("indisponible dans votre région, accès bloqué"),
        about: words("comment, pourquoi, vidéo, si, quand")),
      Phrases(
        language: "es", subjects: words("sitio, página, contenido, servicio, acceso, web"),
        statements: words(
          "no está disponible en tu país, no está disponible en su país, no está disponible en tu región, no está disponible en su región, no disponible en tu país, no disponible en su país, no disponible en tu región"
        ),
        complete: words("acceso bloqueado"),
        about: words("cómo, por qué, vídeo, video, si, cuando")),
      Phrases(
        language: "pt", subjects: words("site, página, conteúdo, serviço, acesso"),
        statements: words(
          "não está disponível no seu país, não está disponível na sua região, indisponível no seu país, indisponível na sua região"
        ),
        complete: words("acesso bloqueado"),
        about: words("como, por que, vídeo, se, quando")),
      Phrases(
        language: "it", subjects: words("sito, pagina, contenuto, servizio, accesso"),
        statements: words(
          "non è disponibile nel tuo paese, non è disponibile nella tua regione, non disponibile nel tuo paese, non disponibile nella tua regione, non è disponibile nella tua zona"
        ),
        complete: words("accesso bloccato"),
        about: words("come, perché, video, quando, se")),
      Phrases(
        language: "nl", subjects: words("website, site, pagina, inhoud, dienst, toegang"),
        statements: words(
          "niet beschikbaar in uw land, niet beschikbaar in jouw land, niet beschikbaar in je land, niet beschikbaar in uw regio, niet beschikbaar in jouw regio"
        ),
        complete: words("toegang geblokkeerd"),
        about: words("hoe, waarom, video, als")),
      Phrases(
        language: "sv", subjects: words("sidan, webbplatsen, innehållet, tjänsten, siden, indholdet, innholdet"),
        statements: words(
          "inte tillgänglig* i ditt land, inte tillgänglig* i din region, ikke tilgængelig* i dit land, ikke tilgjengelig* i ditt land"
        ),
        about: words("hur, hvordan, video*")),
      Phrases(
        language: "pl", subjects: words("strona, treść, witryna, usługa, serwis, dostęp"),
        statements: words(
          "niedostępn* w twoim kraju, niedostępn* w twoim regionie, nie jest dostępn* w twoim kraju, nie jest dostępn* w państwa kraju, nie jest dostępn* w twoim regionie"
        ),
        complete: words("dostęp zablokowany"),
        about: words("jak, dlaczego, film, wideo")),
      Phrases(
        language: "ru", subjects: words("сайт, страница, контент, сервис, доступ, материал, содержимое"),
        statements: words(
          "недоступ* в вашей стране, недоступ* в вашем регионе, не доступ* в вашей стране, не доступ* в вашем регионе"),
        complete: words("недоступно в вашей стране, недоступно в вашем регионе, доступ заблокирован"),
        about: words("как, почему, видео, если")),
      Phrases(
        language: "uk", subjects: words("сайт, сторінка, контент, сервіс, доступ"),
        statements: words("недоступ* у вашій країні, недоступ* у вашому регіоні"),
        about: words("як, чому, відео")),
      Phrases(
        language: "tr", subjects: words("site, sayfa, içerik, hizmet, erişim"),
        statements: words(
          "ülkenizde kullanılam*, bölgenizde kullanılam*, ülkenizde mevcut değil, bölgenizde mevcut değil"),
        about: words("nasıl, neden, video")),
      Phrases(
        language: "ja", subjects: words("サイト, ページ, コンテンツ, サービス, アクセス, 海外"),
        statements: words("お住まいの地域では, お住まいの国では, お使いの地域では, 海外からのアクセスは, 海外からの閲覧, アクセスは制限, アクセスが制限"),
        complete: words("アクセス制限"), about: words("方法, とは, 動画"), isUnspaced: true),
      Phrases(
        language: "zh", subjects: words("网站, 網站, 页面, 内容, 服务, 访问, 訪問, 请求"),
        statements: words("访问被阻断, 访问被拒绝, 访问被拦截, 访问已被, 被拦截, 您所在的地区, 您所在地区, 您所在的国家"),
        complete: words("访问被阻断, 访问被拒绝, 访问被拦截, 访问受限"), about: words("如何, 怎么, 什么, 视频"),
        isUnspaced: true),
      Phrases(
        language: "ko", subjects: words("사이트, 페이지, 콘텐츠, 서비스, 접속"),
        statements: words("귀하의 국가에서, 귀하의 지역에서, 해당 국가에서, 해외에서는 접속"),
        complete: words("접근이 차단되었습니다, 접속이 차단되었습니다"), about: words("방법, 동영상"), isUnspaced: true),
      Phrases(
        language: "ar", subjects: words("الموقع, هذا الموقع, المحتوى, الصفحة, الخدمة"),
        statements: words("غير متاح في بلدك, غير متوفر في بلدك, غير متاح في منطقتك, غير متوفر في منطقتك"),
        about: words("كيف, فيديو")),
      Phrases(
        language: "vi", subjects: words("trang, nội dung, dịch vụ, website"),
        statements: words(
          "không khả dụng ở quốc gia của bạn, không khả dụng tại quốc gia, không có sẵn ở khu vực của bạn"),
        about: words("cách, video")),
      Phrases(
        language: "id", subjects: words("situs, halaman, konten, layanan"),
        statements: words("tidak tersedia di negara anda, tidak tersedia di wilayah anda"),
        about: words("cara, video")),
    ], fillers: ["sorry", "error", "429", "403", "oops", "http"])
}
