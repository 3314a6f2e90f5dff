import Model
import Testing

/// Wordings of parked domains, challenges and sign-in pages, and of pages that only look alike.
struct OtherPageTests {
  static let parked: [(title: String, heading: String?, text: String)] = [
    ("oldschool.example", "oldschool.example", "This domain may be for sale. Related searches: Loans, Hosting."),
    (
      "oldschool.example - This website is for sale! - oldschool Resources", nil,
      "The domain oldschool.example is for sale."
    ),
    ("Buy this domain", "Buy this domain", "Price on request."),
    ("Domain parked", nil, "This domain is parked free, courtesy of a registrar."),
    ("Expired", "This domain has expired", "Is this your domain? Renew now."),
    ("Account Suspended", "Account Suspended", "Contact your host."),
    ("school.example", "Diese Domain steht zum Verkauf", "Anfragen"),
    ("school.example", "Ce nom de domaine est à vendre", ""),
    ("school.example", "Este dominio está en venta", ""), ("school.example", "Este domínio está à venda", ""),
    ("school.example", "Questo dominio è in vendita", ""), ("school.example", "Deze domeinnaam is te koop", ""),
    ("school.example", "Ta domena jest na sprzedaż", ""), ("school.example", "Tato doména je na prodej", ""),
    ("school.example", "Этот домен продаётся", ""), ("school.example", "Bu alan adı satılıktır", ""),
    ("school.example", "هذا النطاق للبيع", ""), ("school.example", "このドメインは販売中です", ""),
    ("school.example", "本域名正在出售", ""),
    ("school.example", "이 도메인은 판매 중입니다", ""), ("school.example", "Denna domän är till salu", ""),
    ("school.example", "Tên miền này đang được rao bán", ""),
  ]
  @Test(arguments: parked) func domainWithoutASite(_ page: (title: String, heading: String?, text: String)) {
    #expect(
      PageFixture(title: page.title, heading: page.heading, text: page.text.isEmpty ? "Contact" : page.text).outcome
        == .parked)
  }

  static let challenges: [(title: String, heading: String?, text: String)] = [
    ("Just a moment...", nil, "Checking your browser before accessing the site."),
    ("Attention Required!", "One more step", "Please complete the security check."),
    ("Are you a robot?", "Please confirm you are a human", "Solve the puzzle."),
    ("Security check", "Verify you are human", "Click the box."),
    ("Access denied", "Access denied", "Unusual traffic."),
    ("Sicherheitsüberprüfung", "Bestätigen Sie, dass Sie ein Mensch sind", ""),
    ("Vérification", "Êtes-vous un robot ?", ""), ("Un momento", "Verifica que no eres un robot", ""),
    ("Проверка", "Подтвердите, что вы не робот", ""), ("確認", "あなたはロボットではありませんか確認", ""), ("安全验证", "请验证您是真人", ""),
    ("Pardon Our Interruption", "Pardon Our Interruption", "Something about your browser made us think you are a bot."),
  ]
  @Test(arguments: challenges) func proofOfAPerson(_ page: (title: String, heading: String?, text: String)) {
    var fixture = PageFixture(
      title: page.title, heading: page.heading, text: page.text.isEmpty ? "Continue" : page.text)
    fixture.signals.formCount = 1
    #expect(fixture.outcome == .botBlocked)
  }

  static let logins: [(title: String, heading: String?)] = [
    ("Log in - Harbour Academy", "Log in"), ("Sign in to your account", nil), ("Harbour Academy", "Member login"),
    ("Anmelden | Hafenschule", "Anmelden"), ("Connexion", "Se connecter"), ("Iniciar sesión", nil),
    ("Вход в систему", nil),
    ("ログイン", nil), ("登录", "登录"), ("Inloggen", nil), ("Zaloguj się", nil), ("Logga in", nil), ("تسجيل الدخول", nil),
  ]
  @Test(arguments: logins) func formInPlaceOfThePage(_ page: (title: String, heading: String?)) {
    var fixture = PageFixture(title: page.title, heading: page.heading, text: "User Password Forgot your password?")
    fixture.signals.passwordFields = 1
    fixture.signals.formCount = 1
    #expect(fixture.outcome == .loginWall)
  }

  static let ordinary: [(title: String, heading: String, text: String)] = [
    (
      "Public domain works", "Public domain",
      "Works in the public domain can be used by anyone. See the list of archives."
    ),
    ("Buying a domain name", "Buying a domain name", "Compare the prices of registrars. A domain is yours for a year."),
    ("Plots for sale in our village", "Plots for sale", "Three garden plots, with water. Write to the town hall."),
    ("Human rights lesson", "Human rights", "What makes us human? Read the first article together."),
    ("Build a robot", "Build a robot", "You need two wheels, a motor and a battery. Check that the wheels turn."),
    ("Browser games with Scratch", "Browser games", "Open the editor in your browser. Drag a block onto the stage."),
    ("How captchas work", "How captchas work", "A captcha asks you to prove that you are human."),
    ("Welcome back to school", "Welcome back to school", "Bring your books on the first day. The bell rings at eight."),
    ("Loading a dishwasher", "One moment please", "Rinse the plates. Put the knives in with the point down."),
  ]
  @Test(arguments: ordinary) func ordinaryShortPages(_ page: (title: String, heading: String, text: String)) {
    #expect(PageFixture(title: page.title, heading: page.heading, text: page.text).outcome == .ok)
    var withForm = PageFixture(title: page.title, heading: page.heading, text: page.text)
    withForm.signals.passwordFields = 1
    withForm.signals.formCount = 2
    #expect(withForm.outcome == .ok)
  }

  static let down: [(title: String, heading: String?)] = [
    ("Site maintenance", "We'll be right back"), ("Harbour School", "Our website is currently under maintenance"),
    ("503 Service Temporarily Unavailable", "503 Service Temporarily Unavailable"), ("Wartungsmodus", nil),
    ("Hafenschule", "Unsere Webseite wird gewartet"), ("Site en maintenance", nil), ("Escola", "Voltaremos em breve"),
    ("Sito in manutenzione", nil), ("Website in onderhoud", nil), ("Przerwa techniczna", nil),
    ("Школа", "На сайте ведутся технические работы"), ("Tryb konserwacji", nil), ("Sitemiz bakımda", nil),
    ("ただいまメンテナンス中です", nil), ("系统维护", nil), ("서비스 점검 중", nil), ("الموقع تحت الصيانة", nil), ("Údržba webu", nil),
    ("Huoltokatko", nil), ("האתר בתחזוקה", nil), ("Hệ thống đang bảo trì", nil), ("Karbantartás alatt", nil),
    ("Internal Server Error", "Internal Server Error"), ("Error establishing a database connection", nil),
  ]
  @Test(arguments: down) func sitesThatAreDownForNow(_ page: (title: String, heading: String?)) {
    #expect(PageFixture(title: page.title, heading: page.heading, text: "Thank you.").outcome == .serverError)
  }

  static let consents = [
    "Before you continue", "Ihre Privatsphäre", "Avant de continuer", "Antes de continuar", "Prima di continuare",
    "Voordat je verdergaat", "Zanim przejdziesz dalej", "Прежде чем продолжить", "続行する前に",
  ]
  @Test(arguments: consents) func wallsThatAskForConsent(_ title: String) {
    #expect(PageFixture(title: title, heading: title, text: "Accept all. Reject all. Settings.").outcome == .botBlocked)
    #expect(
      PageFixture(title: "Weaving", heading: "Weaving", text: title + ". Accept all. Choose a loom.").outcome == .ok)
  }

  static let demands = [
    "You must be logged in to view this page", "Subscribe to continue reading", "Bitte melden Sie sich an",
    "Contenu réservé aux abonnés", "Debes iniciar sesión", "Conteúdo exclusivo para assinantes",
    "Riservato agli abbonati", "Alleen voor leden", "Musisz się zalogować", "Необходима авторизация",
    "Devam etmek için giriş yapın", "ログインが必要です", "请登录后查看", "로그인이 필요합니다", "يجب تسجيل الدخول", "Bạn cần đăng nhập",
    "Anda harus login", "Πρέπει να συνδεθείτε", "Για μέλη: πρέπει να συνδεθείτε",
  ]
  @Test(arguments: demands) func demandsToSignIn(_ heading: String) {
    #expect(PageFixture(title: "Harbour Academy", heading: heading, text: "Back to the start.").outcome == .loginWall)
  }

  static let persons = [
    "Bekræft at du er et menneske", "Bekreft at du ikke er en robot", "Vahvista, että et ole robotti",
    "Erősítse meg, hogy nem robot", "Confirmați că nu sunteți robot", "Потвърдете, че не сте робот",
    "Επιβεβαιώστε ότι δεν είστε ρομπότ", "تأیید کنید که ربات نیستید", "אשר שאינך רובוט", "पुष्टि करें कि आप रोबोट नहीं हैं",
    "Xác minh bạn không phải là robot", "Verifikasi bahwa Anda bukan robot", "Verifica que no ets un robot",
    "Підтвердьте, що ви не робот", "Robot olmadığınızı doğrulayın", "로봇이 아닙니다", "请验证您不是机器人",
  ]
  @Test(arguments: persons) func proofInFurtherLanguages(_ heading: String) {
    var fixture = PageFixture(title: "school.example", heading: heading, text: "Continue")
    fixture.signals.formCount = 1
    #expect(fixture.outcome == .botBlocked)
  }

  static let alike: [(title: String, heading: String, text: String)] = [
    (
      "Bicycle maintenance", "Bicycle maintenance", "Clean the chain, then oil it. We will be right back with part two."
    ),
    ("Server errors explained", "Internal server error: what it means", "A 500 says that the server failed."),
    ("Members only: a history of clubs", "Clubs of the harbour", "In 1880 the first rowing club was founded."),
    ("Privacy settings in three steps", "Privacy settings in three steps", "Open the menu. Choose who may read."),
  ]
  @Test(arguments: alike) func furtherOrdinaryPages(_ page: (title: String, heading: String, text: String)) {
    #expect(PageFixture(title: page.title, heading: page.heading, text: page.text).outcome == .ok)
  }
}
