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
