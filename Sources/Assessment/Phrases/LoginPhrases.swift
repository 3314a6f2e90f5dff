/// How pages ask to sign in.
enum LoginPhrases {
  static let book = PhraseBook(
    [
      Phrases(
        language: "en",
        complete: [
          "log in", "login", "sign in", "signin", "log on", "logon", "member login", "user login", "members only",
          "please log in", "please sign in", "log in to continue", "sign in to continue", "sign in to your account",
          "log in to your account", "account login", "authentication required", "login required", "log in or sign up",
          "sign in or register", "log in to the site", "welcome back", "single sign on", "restricted area",
          "sign up or log in",
        ]),
      Phrases(
        language: "de",
        complete: [
          "anmelden", "anmeldung", "login", "einloggen", "bitte anmelden", "bitte melden sie sich an",
          "mitglieder login", "bitte einloggen",
        ]),
      Phrases(
        language: "fr",
        complete: [
          "connexion", "se connecter", "identification", "identifiez vous", "connectez vous", "veuillez vous connecter",
          "authentification",
        ]),
      Phrases(
        language: "es",
        complete: [
          "iniciar sesión", "inicio de sesión", "acceder", "entrar", "inicie sesión", "inicia sesión", "acceso",
          "identificarse", "acceso de usuarios",
        ]),
      Phrases(
        language: "pt",
        complete: ["entrar", "iniciar sessão", "fazer login", "acesso", "faça login", "acessar", "início de sessão"]),
      Phrases(
        language: "it",
        complete: [
          "accedi", "accesso", "entra", "autenticazione", "effettua il login", "effettua l'accesso", "area riservata",
        ]),
      Phrases(language: "nl", complete: ["inloggen", "aanmelden", "log in", "meld je aan"]),
      Phrases(
        language: "sv",
        complete: [
          "logga in", "inloggning", "log ind", "logg inn", "innlogging", "kirjaudu", "kirjaudu sisään", "kirjautuminen",
        ]),
      Phrases(language: "pl", complete: ["zaloguj się", "logowanie", "zaloguj"]),
      Phrases(
        language: "cs",
        complete: [
          "přihlášení", "přihlásit se", "prihlásenie", "prihlásiť sa", "bejelentkezés", "belépés", "autentificare",
          "conectare", "prijava", "вход",
        ]),
      Phrases(
        language: "ru",
        complete: ["вход", "войти", "авторизация", "вход в систему", "вход на сайт", "увійти", "вхід", "авторизація"]),
      Phrases(language: "el", complete: ["σύνδεση", "είσοδος", "giriş", "giriş yap", "oturum aç", "üye girişi"]),
      Phrases(
        language: "ar",
        complete: [
          "تسجيل الدخول", "دخول", "ورود", "ورود به سایت", "התחברות", "כניסה", "लॉग इन", "लॉगिन", "đăng nhập", "masuk",
          "log masuk", "เข้าสู่ระบบ",
        ]),
      Phrases(language: "ja", complete: ["ログイン", "サインイン", "会員ログイン", "登录", "登入", "用户登录", "會員登入", "로그인", "用户登陆", "登錄"]),
    ], fillers: ["please", "required", "page", "bitte", "s'il", "vous", "plaît", "por", "favor"])

  /// Headings that demand to sign in or to subscribe before anything can be read; enough without a form.
  static let demands = PhraseBook(
    [
      Phrases(
        language: "en",
        complete: NotFoundGrammar.list(
          """
          please log in to continue, please sign in to continue, log in to continue, sign in to continue, \
          you must be logged in, you must be logged in to view this page, you must log in to view this page, \
          you need to log in, you need to be logged in, you need to sign in, you need to log in to view this page, \
          you need to log in to view this content, you have to log in to view this page, login required, log in required, \
          sign in required, please log in to view this page, please sign in to view this page, members only, \
          this content is for members only, for members only, subscribers only, this content is for subscribers only, \
          subscribe to continue reading, subscribe to read, subscribe to keep reading, subscribe to read the full article, \
          this page is private, this content is private, this course is for enrolled students only, \
          please log in, please sign in, authentication required, members area, restricted access, restricted content, \
          bitte melden sie sich an, bitte anmelden, bitte einloggen, anmeldung erforderlich, nur für mitglieder, \
          sie müssen angemeldet sein, sie müssen sich anmelden, nur für abonnenten, weiterlesen mit abo, \
          veuillez vous connecter, vous devez être connecté, vous devez vous connecter, réservé aux membres, \
          réservé aux abonnés, article réservé aux abonnés, connexion requise, contenu réservé aux abonnés, \
          inicie sesión para continuar, inicia sesión para continuar, debe iniciar sesión, debes iniciar sesión, \
          solo para miembros, solo para suscriptores, contenido exclusivo para suscriptores, \
          faça login para continuar, entre para continuar, é necessário fazer login, você precisa fazer login, \
          somente para membros, exclusivo para assinantes, conteúdo exclusivo para assinantes, \
          accedi per continuare, effettua il login per continuare, devi effettuare l'accesso, devi accedere, \
          riservato ai membri, riservato agli abbonati, contenuto riservato agli abbonati, \
          log in om verder te gaan, je moet ingelogd zijn, u moet ingelogd zijn, alleen voor leden, alleen voor abonnees, \
          logga in för att fortsätta, du måste vara inloggad, du måste logga in, endast för medlemmar, endast för prenumeranter, \
          du skal være logget ind, log ind for at fortsætte, kun for medlemmer, kun for abonnenter, \
          du må være logget inn, logg inn for å fortsette, kun for abonnenter, kirjaudu sisään jatkaaksesi, vain jäsenille, \
          vain tilaajille, zaloguj się aby kontynuować, musisz się zalogować, musisz być zalogowany, tylko dla zalogowanych, \
          tylko dla subskrybentów, pro pokračování se přihlaste, musíte se přihlásit, musíte být přihlášeni, jen pro členy, \
          pouze pro předplatitele, jelentkezzen be a folytatáshoz, be kell jelentkeznie, csak tagoknak, \
          conectați-vă pentru a continua, trebuie să vă autentificați, doar pentru membri, doar pentru abonați, \
          войдите чтобы продолжить, необходимо войти, необходима авторизация, требуется авторизация, вы должны войти, \
          только для зарегистрированных пользователей, только для подписчиков, авторизуйтесь, увійдіть щоб продовжити, \
          необхідно увійти, потрібна авторизація, лише для підписників, влезте за да продължите, трябва да влезете, \
          само за членове, само за абонати, συνδεθείτε για να συνεχίσετε, πρέπει να συνδεθείτε, μόνο για μέλη, \
          μόνο για συνδρομητές, devam etmek için giriş yapın, giriş yapmalısınız, giriş yapmanız gerekiyor, \
          üye girişi yapmalısınız, sadece üyeler için, sadece aboneler için, đăng nhập để tiếp tục, bạn cần đăng nhập, \
          bạn phải đăng nhập, vui lòng đăng nhập, silakan masuk, silakan login, anda harus login, anda harus masuk, \
          masuk untuk melanjutkan, khusus anggota, khusus pelanggan, inicieu la sessió per continuar, \
          heu d'iniciar la sessió, només per a membres, només per a subscriptors, سجل الدخول للمتابعة, يجب تسجيل الدخول, \
          يرجى تسجيل الدخول, للأعضاء فقط, للمشتركين فقط, برای ادامه وارد شوید, باید وارد شوید, لطفا وارد شوید, فقط برای اعضا, \
          התחבר כדי להמשיך, יש להתחבר, עליך להתחבר, לחברים בלבד, למנויים בלבד, जारी रखने के लिए लॉग इन करें, \
          कृपया लॉग इन करें, केवल सदस्यों के लिए, 続行するにはログインしてください, ログインしてください, ログインが必要です, 会員限定, \
          会員限定コンテンツ, この記事は会員限定です, 有料会員限定, 请登录, 请先登录, 請先登入, 请登录后查看, 登录后查看, 请登录后继续, 仅限会员, 会员专享, 需要登录, \
          로그인이 필요합니다, 로그인 후 이용해 주세요, 로그인 후 이용 가능합니다, 로그인해 주세요, 회원 전용, 구독자 전용
          """))
    ], fillers: ["sorry", "error", "oops"])

  /// Words of a path's segments that lead to a form to sign in.
  static let pathWords: Set<String> = [
    "login", "log-in", "log_in", "signin", "sign-in", "sign_in", "logon", "wp-login.php", "login.php", "login.html",
    "login.aspx", "login.jsp", "signin.html", "sso", "saml", "saml2", "oauth", "oauth2", "authorize", "cas",
    "shibboleth",
    "anmelden", "connexion", "acceder", "entrar", "accedi", "inloggen", "logga-in", "zaloguj", "vhod", "sessions",
    "special:userlogin", "member-login", "userlogin", "user-login", "authenticate",
  ]

  /// First labels of hosts that do nothing else than sign people in.
  static let hostWords: Set<String> = [
    "login", "signin", "sso", "auth", "idp", "accounts", "account", "cas", "shibboleth", "wayf", "id", "oauth",
    "identity",
  ]
}
