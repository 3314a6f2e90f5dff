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
}
