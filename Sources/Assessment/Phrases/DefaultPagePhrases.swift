/// The titles of servers without a site, and of hosting firms in place of one.
enum DefaultPagePhrases {
  /// Enough on a long page.
  static let servers = PhraseBook(
    [
      Phrases(
        language: "en",
        subjects: words(
          "apache*, nginx, iis, http server, web server, webserver, tomcat, lighttpd, caddy, openresty, litespeed, plesk"
        ),
        statements: words(
          "default page, test page, placeholder page, default web page, default web site, welcome page, default welcome page"
        ),
        complete: words(
          """
          welcome to nginx, welcome to openresty, welcome to tengine, welcome to caddy, welcome to caddy web server, \
          test page for the apache http server, apache http server test page, apache2 debian default page, \
          apache2 ubuntu default page, apache2 default page, iis windows server, iis windows, iis7, iis8, iis 8 5, \
          internet information services, microsoft internet information services 8, default web site page, \
          web server's default page, domain default page, default plesk page, placeholder page, \
          nginx http server test page, congratulations your server works, server default page, \
          http server test page, success your new web server is ready to use
          """),
        about: words("how, what, why, guide, configure, configuring, customize, replace, remove, change, customizing")),
      Phrases(
        language: "de", subjects: words("apache*, nginx, webserver, server"),
        statements: words("standardseite, testseite, platzhalterseite"), about: words("wie, warum, was, ändern")),
      Phrases(
        language: "fr", subjects: words("apache*, nginx, serveur web, serveur"),
        statements: words("page par défaut, page de test"), about: words("comment, pourquoi, modifier")),
      Phrases(
        language: "es", subjects: words("apache*, nginx, servidor web, servidor"),
        statements: words("página por defecto, página predeterminada, página de prueba"),
        about: words("cómo, por qué, cambiar")),
    ])

  /// Enough on a page that says little else.
  static let brief = PhraseBook([
    Phrases(
      language: "en",
      complete: words(
        """
        it works, testing 123, future home of something quite cool, this is the default server vhost, \
        site not configured, website not configured, domain not configured, no site configured at this address, \
        there is no website configured at this address, this site is not configured, web site not found, \
        hello world from nginx, hier entsteht eine neue internetpräsenz, hier entsteht eine neue webseite, \
        hier entsteht eine neue website, hier entsteht eine neue homepage, hier entsteht in kürze eine neue internetpräsenz, \
        ce site est en cours de construction chez, site en construction par notre hébergeur, es funktioniert, ça marche, \
        funciona, funziona, het werkt, det fungerar, to działa, работает, 動作しています
        """))
  ])

  /// What hosting firms say of sites that they took off.
  static let suspended = PhraseBook([
    Phrases(
      language: "en",
      subjects: words(
        "this account, this site, this website, this web site, account, site, website, hosting account, webspace"),
      statements: words(
        "has been suspended, is suspended, suspended by, been disabled by, been deactivated, has been terminated, was suspended, is currently suspended, temporarily suspended, hosting plan has expired, subscription has expired, website has expired, account has expired, site has expired"
      ),
      complete: words(
        "account suspended, site suspended, website suspended, hosting suspended, webspace suspended, bandwidth limit exceeded, site disabled, website expired, site expired, hosting expired, account expired, this website has expired, this site has expired"
      ),
      about: words("how, why, what, your, my, when, if")),
    Phrases(
      language: "de",
      subjects: words("website, webseite, webpräsenz, webspace, konto, seite, domain, internetseite, homepage"),
      statements: words(
        "wurde gesperrt, ist gesperrt, vorübergehend gesperrt, wurde deaktiviert, ist deaktiviert, wurde stillgelegt, hosting ist abgelaufen, paket ist abgelaufen, website ist abgelaufen"
      ),
      complete: words("website abgelaufen, konto gesperrt, webseite gesperrt, website gesperrt, webspace gesperrt"),
      about: words("wie, warum, was, mein")),
    Phrases(
      language: "fr", subjects: words("ce site, site, compte, hébergement, le site"),
      statements: words(
        "a été suspendu, est suspendu, a été désactivé, est désactivé, hébergement a expiré, site a expiré, abonnement a expiré"
      ),
      complete: words("site expiré, hébergement expiré, compte suspendu, site suspendu"),
      about: words("comment, pourquoi, mon")),
    Phrases(
      language: "es", subjects: words("este sitio, sitio, cuenta, página, web, alojamiento"),
      statements: words(
        "ha sido suspendid*, está suspendid*, fue suspendid*, suspendid* por, alojamiento ha caducado, web ha caducado, sitio ha caducado, sitio ha expirado"
      ),
      complete: words("cuenta suspendida, sitio suspendido, página suspendida, web suspendida"),
      about: words("cómo, por qué, mi")),
    Phrases(
      language: "pt", subjects: words("este site, site, conta, hospedagem, página"),
      statements: words("foi suspens*, está suspens*, encontra-se suspens*"),
      complete: words("conta suspensa, site suspenso"),
      about: words("como, por que, minha")),
    Phrases(
      language: "it", subjects: words("questo sito, sito, account, hosting, spazio web"),
      statements: words("è stato sospeso, è sospeso, è stato disattivato"),
      complete: words("account sospeso, sito sospeso"),
      about: words("come, perché, mio")),
    Phrases(
      language: "nl", subjects: words("deze website, website, account, site, hosting"),
      statements: words("is opgeschort, is geblokkeerd, is uitgeschakeld, werd opgeschort"),
      complete: words("account opgeschort, website opgeschort"),
      about: words("hoe, waarom, mijn")),
    Phrases(
      language: "pl", subjects: words("konto, strona, serwis, witryna, hosting"),
      statements: words(
        "zostało zawieszone, została zawieszona, zostało zablokowane, została zablokowana, jest zawieszon*"),
      complete: words("konto zawieszone, strona zawieszona"), about: words("jak, dlaczego, moje")),
    Phrases(
      language: "ru", subjects: words("сайт, аккаунт, хостинг, учётная запись, домен"),
      statements: words("заблокирован*, приостановлен*, отключен*"),
      complete: words("сайт заблокирован, аккаунт заблокирован, сайт отключен"),
      about: words("как, почему, мой")),
    Phrases(
      language: "tr", subjects: words("site*, hesap*, hesab*, web sitesi, barındırma"),
      statements: words("askıya al*, durdurul*, devre dışı"),
      complete: words("hesap askıya alındı, site askıya alındı"), about: words("nasıl, neden")),
    Phrases(
      language: "ja", subjects: words("サイト, アカウント, サーバー"), statements: words("停止されて, 停止しています, 凍結"),
      about: words("方法, とは"), isUnspaced: true),
    Phrases(
      language: "zh", subjects: words("网站, 網站, 账户, 帳戶, 账号, 站点, 主机"),
      statements: words("已被暂停, 已暂停, 被暂停, 已被停用, 已停用, 已被關閉, 未备案"),
      about: words("如何, 怎么"), isUnspaced: true),
    Phrases(
      language: "ko", subjects: words("사이트, 계정, 홈페이지"), statements: words("정지되, 일시 중지, 차단되"), about: words("방법"),
      isUnspaced: true),
  ])

  private static func words(_ list: String) -> [String] { NotFoundGrammar.list(list) }
}
