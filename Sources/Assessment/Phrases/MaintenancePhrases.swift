/// How sites say that they are down for now, and servers that something broke in them.
enum MaintenancePhrases {
  static let book = PhraseBook(
    [
      Phrases(
        language: "en",
        subjects: words(
          "site*, website*, web site, page, we, we're, we are, service*, system*, server*, platform, portal, store, this application"
        ),
        statements: words(
          "under maintenance, undergoing maintenance, scheduled maintenance, down for maintenance, routine maintenance, performing maintenance, offline for maintenance, in maintenance mode, temporarily unavailable, temporarily offline, temporarily down, be right back, back soon, be back shortly, currently offline, currently down, closed for maintenance, being upgraded, server error in, experiencing technical difficulties, is overloaded"
        ),
        complete: words(
          "maintenance, maintenance mode, scheduled maintenance, site maintenance, under maintenance, down for maintenance, site offline, we'll be back soon, we'll be right back, we will be back soon, we'll be back shortly, be right back, be back soon, back soon, temporarily unavailable, service unavailable, service temporarily unavailable, 503 service unavailable, 503 service temporarily unavailable, temporarily down for maintenance, website under maintenance, site under maintenance, internal server error, 500 internal server error, 502 bad gateway, bad gateway, 504 gateway timeout, 504 gateway time out, gateway timeout, error establishing a database connection, database error, database connection error, application error, server error, 500 server error, briefly unavailable for scheduled maintenance, runtime error, server error in application, database error, something went wrong, we're sorry but something went wrong, an error occurred, an unexpected error has occurred, an error occurred in the application and your page could not be served, there has been a critical error on this website, http status 500 internal server error, error connecting to database, could not connect to the database, unable to connect to the database, whitelabel error page"
        ),
        about: words(
          "how, why, what, fix, fixing, guide, plan, schedule, checklist, when, if, cost, machine*, car, bike, explained, lesson"
        )),
      Phrases(
        language: "de",
        subjects: words("seite, webseite, website, wir, dienst, server, system, portal, shop"),
        statements: words(
          "wartungsarbeiten, wartungsmodus, wegen wartung, in wartung, wird gewartet, vorübergehend nicht, derzeit nicht erreichbar, bald wieder, in kürze wieder, gleich wieder, zurzeit nicht"
        ),
        complete: words(
          "wartungsarbeiten, wartungsmodus, wartung, wir sind bald zurück, bald wieder da, interner serverfehler, datenbankfehler, fehler beim aufbau einer datenbankverbindung, keine verbindung zur datenbank, es ist ein fehler aufgetreten, vorübergehend nicht verfügbar, dienst nicht verfügbar, wegen wartungsarbeiten geschlossen"
        ), about: words("wie, warum, was")),
      Phrases(
        language: "fr",
        subjects: words("site, page, nous, service, serveur, système, portail, boutique"),
        statements: words(
          "en maintenance, en cours de maintenance, pour maintenance, temporairement indisponible, momentanément indisponible, de retour bientôt, bientôt de retour, temporairement hors"
        ),
        complete: words(
          "maintenance en cours, site en maintenance, en maintenance, bientôt de retour, nous revenons bientôt, service indisponible, erreur interne du serveur, erreur de connexion à la base de données, erreur lors de la connexion à la base de données, une erreur est survenue, service temporairement indisponible"
        ), about: words("comment, pourquoi")),
      Phrases(
        language: "es",
        subjects: words("sitio*, página, web, servicio*, servidor, sistema, estamos, portal, tienda"),
        statements: words(
          "en mantenimiento, por mantenimiento, de mantenimiento, temporalmente no, temporalmente fuera, volvemos pronto, volveremos pronto, volveremos en breve"
        ),
        complete: words(
          "en mantenimiento, sitio en mantenimiento, página en mantenimiento, web en mantenimiento, volvemos pronto, volveremos pronto, servicio no disponible, error al establecer una conexión con la base de datos, error de conexión a la base de datos, error interno del servidor, estamos en mantenimiento"
        ), about: words("cómo, por qué")),
      Phrases(
        language: "pt",
        subjects: words("site, página, serviço, servidor, sistema, estamos, portal, loja"),
        statements: words(
          "em manutenção, para manutenção, temporariamente indisponível, temporariamente fora, voltamos em breve, voltaremos em breve, voltamos já"
        ),
        complete: words(
          "em manutenção, site em manutenção, voltamos em breve, voltaremos em breve, serviço indisponível, erro ao estabelecer uma conexão com o banco de dados, erro de conexão com o banco de dados, erro interno do servidor, estamos em manutenção"
        ), about: words("como, por que")),
      Phrases(
        language: "it",
        subjects: words("sito, pagina, servizio, server, sistema, siamo, portale, negozio"),
        statements: words(
          "in manutenzione, per manutenzione, temporaneamente non, torniamo presto, torneremo presto, torniamo subito"),
        complete: words(
          "in manutenzione, sito in manutenzione, manutenzione in corso, torniamo presto, torneremo presto, errore nello stabilire una connessione al database, errore di connessione al database, servizio non disponibile, errore interno del server, siamo in manutenzione"
        ), about: words("come, perché")),
      Phrases(
        language: "nl",
        subjects: words("site, website, pagina, wij, we, server, systeem, dienst"),
        statements: words(
          "in onderhoud, onderhoud gepleegd, voor onderhoud, wegens onderhoud, tijdelijk niet, zo terug, snel terug, binnenkort terug"
        ),
        complete: words(
          "onderhoud, in onderhoud, site in onderhoud, website in onderhoud, we zijn zo terug, we zijn snel terug, interne serverfout, dienst niet beschikbaar"
        ), about: words("hoe, waarom")),
      Phrases(
        language: "sv", subjects: words("sidan, webbplatsen, sajten, tjänsten, servern, vi"),
        statements: words(
          "under underhåll, för underhåll, på grund av underhåll, tillfälligt, strax tillbaka, snart tillbaka"),
        complete: words(
          "underhåll, underhåll pågår, underhållsläge, vi är snart tillbaka, strax tillbaka, internt serverfel"),
        about: words("hur")),
      Phrases(
        language: "da", subjects: words("siden, hjemmesiden, websitet, tjenesten, serveren, vi"),
        statements: words(
          "under vedligeholdelse, på grund af vedligeholdelse, midlertidigt, snart tilbage, straks tilbage"),
        complete: words(
          "vedligeholdelse, under vedligeholdelse, siden er under vedligeholdelse, vi er snart tilbage, intern serverfejl"
        ), about: words("hvordan")),
      Phrases(
        language: "nb", subjects: words("siden, nettsiden, nettstedet, tjenesten, serveren, vi"),
        statements: words("under vedlikehold, på grunn av vedlikehold, midlertidig, snart tilbake, straks tilbake"),
        complete: words(
          "vedlikehold, under vedlikehold, vi er snart tilbake, straks tilbake, intern serverfeil, intern tjenerfeil"),
        about: words("hvordan")),
      Phrases(
        language: "fi", subjects: words("sivu*, palvelu*, palvelin, järjestelmä*, olemme"),
        statements: words("huollossa, huoltotö*, huoltokatko*, tilapäisesti, pian takaisin"),
        complete: words(
          "huoltokatko, huoltotauko, sivusto on huollossa, palaamme pian, olemme pian takaisin, palvelinvirhe, sisäinen palvelinvirhe"
        ), about: words("miten")),
      Phrases(
        language: "pl", subjects: words("strona, serwis*, witryna, usługa, serwer, system, portal"),
        statements: words(
          "prace konserwacyjne, przerwa techniczna, w trakcie konserwacji, tymczasowo niedostępn*, chwilowo niedostępn*, wracamy wkrótce, wkrótce wrócimy, zaraz wracamy"
        ),
        complete: words(
          "przerwa techniczna, prace konserwacyjne, prace techniczne, wracamy wkrótce, wkrótce wrócimy, zaraz wracamy, wewnętrzny błąd serwera, tryb konserwacji"
        ), about: words("jak")),
      Phrases(
        language: "cs", subjects: words("stránk*, web, služba, server, systém, portál"),
        statements: words(
          "probíhá údržba, v údržbě, z důvodu údržby, dočasně nedostupn*, dočasně mimo, brzy zpět, brzy jsme zpět"),
        complete: words(
          "údržba, odstávka, plánovaná odstávka, probíhá odstávka, probíhá plánovaná odstávka, odstávka webu, odstávka systému, probíhá údržba, údržba webu, brzy jsme zpět, brzy budeme zpět, vnitřní chyba serveru, režim údržby"
        ),
        about: words("jak")),
      Phrases(
        language: "hu", subjects: words("oldal, weboldal, szolgáltatás, szerver, rendszer, portál"),
        statements: words("karbantartás*, átmenetileg nem, ideiglenesen nem, hamarosan visszatérünk"),
        complete: words(
          "karbantartás, karbantartás alatt, az oldal karbantartás alatt áll, hamarosan visszatérünk, belső szerverhiba"
        ), about: words("hogyan")),
      Phrases(
        language: "ro", subjects: words("site*, pagina, serviciul, serverul, sistemul, suntem"),
        statements: words(
          "în mentenanță, mentenanță, în întreținere, temporar indisponibil*, revenim în curând, revenim curând"),
        complete: words(
          "mentenanță, site în mentenanță, site în întreținere, revenim în curând, eroare internă de server, în mentenanță"
        ), about: words("cum")),
      Phrases(
        language: "ru", subjects: words("сайт*, страниц*, сервис*, сервер*, систем*, портал, мы"),
        statements: words(
          "технические работы, технических работ, на обслуживании, обслуживани*, временно недоступ*, скоро вернемся, временно не работает, профилактические работы"
        ),
        complete: words(
          "технические работы, ведутся технические работы, на сайте ведутся технические работы, техническое обслуживание, сайт на обслуживании, скоро вернёмся, мы скоро вернемся, сервис временно недоступен, внутренняя ошибка сервера, ошибка установки соединения с базой данных, ошибка подключения к базе данных"
        ), about: words("как, почему")),
      Phrases(
        language: "uk", subjects: words("сайт*, сторінк*, сервіс*, сервер*, систем*, портал, ми"),
        statements: words(
          "технічні роботи, технічних робіт, на обслуговуванні, тимчасово недоступ*, скоро повернемося, тимчасово не працює"
        ),
        complete: words(
          "технічні роботи, ведуться технічні роботи, на сайті ведуться технічні роботи, технічне обслуговування, скоро повернемося, внутрішня помилка сервера"
        ), about: words("як")),
      Phrases(
        language: "bg", subjects: words("сайтът, сайта, страницата, услугата, сървърът, системата"),
        statements: words("в поддръжка, поддръжка, профилактика, временно недостъп*, скоро се връщаме"),
        complete: words(
          "профилактика, сайтът е в поддръжка, скоро се връщаме, вътрешна грешка в сървъра, режим на поддръжка"),
        about: words("как")),
      Phrases(
        language: "el", subjects: words("σελίδα, ιστοσελίδα, ιστότοπος, υπηρεσία, διακομιστής, σύστημα"),
        statements: words(
          "υπό συντήρηση, σε συντήρηση, συντήρηση*, προσωρινά μη, επιστρέφουμε σύντομα, θα επιστρέψουμε"),
        complete: words(
          "συντήρηση, υπό συντήρηση, εργασίες συντήρησης, επιστρέφουμε σύντομα, εσωτερικό σφάλμα διακομιστή"),
        about: words("πώς")),
      Phrases(
        language: "tr", subjects: words("site*, sayfa*, hizmet*, sunucu*, sistem*, web"),
        statements: words(
          "bakım çalışması, bakımda, bakım nedeniyle, bakım modunda, geçici olarak, yakında döneceğiz, kısa süre"),
        complete: words(
          "bakım modu, bakım çalışması, sitemiz bakımda, bakımdayız, yakında döneceğiz, sunucu hatası, hizmet kullanılamıyor"
        ), about: words("nasıl")),
      Phrases(
        language: "vi", subjects: words("trang, trang web, website, hệ thống, máy chủ, dịch vụ, chúng tôi"),
        statements: words("đang bảo trì, bảo trì, tạm thời không, sẽ sớm trở lại, sẽ quay lại"),
        complete: words(
          "bảo trì, bảo trì hệ thống, hệ thống đang bảo trì, chúng tôi sẽ sớm trở lại, lỗi máy chủ nội bộ"),
        about: words("cách")),
      Phrases(
        language: "id", subjects: words("situs*, halaman, layanan, server, sistem, website, kami"),
        statements: words(
          "dalam pemeliharaan, sedang pemeliharaan, dalam perbaikan, sedang perbaikan, sementara tidak, segera kembali, dalam penyelenggaraan"
        ),
        complete: words(
          "pemeliharaan, dalam pemeliharaan, situs dalam pemeliharaan, sedang dalam pemeliharaan, kami akan segera kembali, kesalahan server internal"
        ), about: words("cara")),
      Phrases(
        language: "ca", subjects: words("lloc, web, pàgina, servei, servidor, sistema, estem"),
        statements: words("en manteniment, per manteniment, temporalment no, tornem aviat, tornarem aviat"),
        complete: words(
          "en manteniment, web en manteniment, lloc en manteniment, tornem aviat, tornarem aviat, error intern del servidor"
        ), about: words("com")),
      Phrases(
        language: "ar", subjects: words("الموقع, موقعنا, الصفحة, الخدمة, الخادم, النظام, نحن"),
        statements: words(
          "تحت الصيانة, قيد الصيانة, للصيانة, أعمال صيانة, غير متاح مؤقتا, غير متوفر مؤقتا, سنعود قريبا"),
        complete: words("صيانة, تحت الصيانة, الموقع تحت الصيانة, الموقع قيد الصيانة, سنعود قريبا, خطأ داخلي في الخادم"),
        about: words("كيف")),
      Phrases(
        language: "fa", subjects: words("سایت, وب سایت, صفحه, سرویس, سرور, سیستم"),
        statements: words(
          "در دست تعمیر, در حال تعمیر, تعمیر و نگهداری, به روزرسانی, موقتا در دسترس, به زودی باز می گردیم, به زودی برمی گردیم"
        ),
        complete: words(
          "سایت در دست تعمیر است, در دست تعمیر, به زودی برمی گردیم, به زودی باز می گردیم, خطای داخلی سرور"),
        about: words("چگونه")),
      Phrases(
        language: "he", subjects: words("האתר, אתר, הדף, השירות, השרת, המערכת, אנחנו"),
        statements: words("בתחזוקה, בשיפוצים, עבודות תחזוקה, לא זמין כרגע, נחזור בקרוב, מיד נשוב"),
        complete: words("האתר בתחזוקה, אתר בתחזוקה, תחזוקה, נחזור בקרוב, מיד נשוב, שגיאת שרת פנימית"),
        about: words("איך")),
      Phrases(
        language: "hi", subjects: words("साइट, वेबसाइट, पेज, सेवा, सर्वर, सिस्टम, हम"),
        statements: words("रखरखाव, अनुरक्षण, अस्थायी रूप से, जल्द ही वापस, जल्द वापस"),
        complete: words("रखरखाव, साइट रखरखाव में है, हम जल्द ही वापस आएंगे, आंतरिक सर्वर त्रुटि"), about: words("कैसे")),
      Phrases(
        language: "ja", subjects: words("サイト, ページ, サービス, サーバ, システム, 当店, 現在, ただいま"),
        statements: words("メンテナンス中, メンテナンスを実施, メンテナンスのため, 保守作業, 一時的に利用, 一時停止, しばらくお待ち, 混み合って"),
        complete: words("メンテナンス中, ただいまメンテナンス中です, メンテナンスのお知らせ, サーバーエラー, 内部サーバーエラー"), about: words("方法, とは"),
        isUnspaced: true),
      Phrases(
        language: "zh", subjects: words("网站, 網站, 页面, 本站, 系统, 系統, 服务, 服務, 服务器"),
        statements: words("维护中, 維護中, 正在维护, 正在維護, 维护升级, 升级维护, 系统维护, 暂时无法, 暫時無法, 稍后回来, 很快回来"),
        complete: words("系统维护, 系統維護, 网站维护中, 網站維護中, 维护中, 維護中, 服务器错误, 内部服务器错误, 服务不可用"), about: words("如何, 什么"),
        isUnspaced: true),
      Phrases(
        language: "ko", subjects: words("사이트, 페이지, 서비스, 서버, 시스템, 홈페이지"),
        statements: words("점검 중, 점검중, 점검을 진행, 일시적으로 이용, 일시 중단, 곧 돌아오겠"),
        complete: words("서비스 점검 중, 시스템 점검, 시스템 점검 중, 점검 중입니다, 서버 오류, 내부 서버 오류"), about: words("방법"), isUnspaced: true),
    ], fillers: NotFoundPhrases.fillers)

  private static func words(_ list: String) -> [String] { NotFoundGrammar.list(list) }
}
