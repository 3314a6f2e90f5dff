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

  /// Headings that demand to sign in or to subscribe before anything can be read; enough without a form. What is asked
  /// for and what for stand in one part: "sign in to view this lesson"; an account of the reader's own is not what for.
  static let demands = PhraseBook(
    [
      Phrases(
        language: "en",
        subjects: NotFoundGrammar.list(
          """
          this page, this lesson, this course, this content, this article, this video, this topic, this forum, the forum, \
          this resource, this material, this document, this file, this area, this section, this site, this board, this guide, \
          this tutorial, the rest, the full, the lesson, the course, the page, the content, to continue, to read, to view, \
          to watch, that page, this group, this wiki, this space, this project, this post
          """),
        statements: NotFoundGrammar.list(
          """
          sign in to, log in to, login to, log on to, must be logged in, must be signed in, need to be logged in, \
          need to sign in, need to log in, have to log in, have to sign in, must sign in, must log in, must login, please log in, \
          please login, please sign in, be registered and logged in, become a member, join to, register to, \
          for members only, members only, only for members, only available to members, only visible to members, \
          request access, need permission, don't have permission, do not have permission, not authorized, not authorised, \
          requires a login, requires you to log in, requires login, requires authentication, is private, restricted to
          """),
        complete: [
          "permission required", "access restricted", "private page", "sign in required", "enrolled students only",
        ],
        about: ["how", "why", "what", "when", "if", "should", "users"]),
      Phrases(
        language: "de",
        subjects: NotFoundGrammar.list(
          "diese seite, diesen inhalt, dieser inhalt, diesen kurs, diese lektion, dieser kurs, dieses video, diesen artikel, das forum, fortzufahren, zu sehen, zu lesen, weiterzulesen, sehen zu können, anzuzeigen, dieser bereich, diese inhalte"
        ),
        statements: NotFoundGrammar.list(
          "melden sie sich an, melde dich an, bitte anmelden, müssen sie angemeldet, musst du angemeldet, müssen sie sich, musst du dich, einloggen um, anmelden um, loggen sie sich ein, log dich ein, nur für mitglieder, nur für angemeldete, nur für registrierte, keine berechtigung"
        ),
        about: ["wie", "warum", "was", "wenn"]),
      Phrases(
        language: "fr",
        subjects: NotFoundGrammar.list(
          "cette page, ce contenu, ce cours, cette leçon, cette vidéo, cet article, le forum, pour continuer, pour voir, pour lire, pour accéder, cette section, cet espace"
        ),
        statements: NotFoundGrammar.list(
          "devez être connecté*, connectez-vous, connectez vous, identifiez-vous, devez vous connecter, devez vous identifier, réservé* aux membres, réservé* aux inscrits, inscrivez-vous, n'avez pas la permission, n'êtes pas autorisé*"
        ),
        about: ["comment", "pourquoi", "si", "quand"]),
      Phrases(
        language: "es",
        subjects: NotFoundGrammar.list(
          "esta página, este contenido, este curso, esta lección, este vídeo, este video, este artículo, el foro, para continuar, para ver, para leer, para acceder, esta sección"
        ),
        statements: NotFoundGrammar.list(
          "inicia sesión, inicie sesión, debes iniciar sesión, debe iniciar sesión, tienes que iniciar, necesitas iniciar, regístrate para, regístrese para, solo para miembros, sólo para miembros, no tienes permiso, identifícate"
        ),
        about: ["cómo", "por qué", "cuando", "si"]),
      Phrases(
        language: "pt",
        subjects: NotFoundGrammar.list(
          "esta página, este conteúdo, este curso, esta aula, esta lição, este vídeo, este artigo, o fórum, para continuar, para ver, para ler, para acessar, para aceder, esta seção"
        ),
        statements: NotFoundGrammar.list(
          "faça login, inicie sessão, faça o login, entre para, precisa estar logado, precisa fazer login, deve iniciar sessão, é necessário entrar, cadastre-se para, registe-se para, somente para membros, só para membros, não tem permissão"
        ),
        about: ["como", "por que", "quando", "se"]),
      Phrases(
        language: "it",
        subjects: NotFoundGrammar.list(
          "questa pagina, questo contenuto, questo corso, questa lezione, questo video, questo articolo, il forum, per continuare, per vedere, per leggere, per accedere, per visualizzare, quest'area"
        ),
        statements: NotFoundGrammar.list(
          "accedi, effettua l'accesso, effettua il login, devi accedere, devi effettuare, devi essere registrato, registrati per, iscriviti per, solo per i membri, solo per gli iscritti, riservat* agli iscritti, riservat* ai membri, non hai i permessi"
        ),
        about: ["come", "perché", "quando", "se"]),
      Phrases(
        language: "nl",
        subjects: NotFoundGrammar.list(
          "deze pagina, deze inhoud, deze cursus, deze les, deze video, dit artikel, het forum, om verder, te bekijken, te lezen, te zien, te gaan"
        ),
        statements: NotFoundGrammar.list(
          "log in om, meld je aan, meld u aan, moet ingelogd zijn, moet je ingelogd, moet u ingelogd, moet inloggen, alleen voor leden, geen toestemming"
        ),
        about: ["hoe", "waarom", "als"]),
      Phrases(
        language: "pl",
        subjects: NotFoundGrammar.list(
          "tę stronę, tej strony, tę lekcję, ten kurs, tę treść, tej treści, zobaczyć, kontynuować, przeczytać, obejrzeć, uzyskać dostęp, forum"
        ),
        statements: NotFoundGrammar.list(
          "zaloguj się, musisz się zalogować, musisz być zalogowany, zarejestruj się aby, tylko dla zalogowanych, tylko dla członków, wymagane logowanie, nie masz uprawnień"
        ),
        about: ["jak", "dlaczego", "jeśli"]),
      Phrases(
        language: "cs",
        subjects: NotFoundGrammar.list(
          "tuto stránku, této stránky, tento kurz, tuto lekci, tento obsah, zobrazit, zobrazení, pokračovat, pokračování, přečíst, túto stránku, tento obsah, zobrazenie"
        ),
        statements: NotFoundGrammar.list(
          "přihlaste se, musíte se přihlásit, musíte být přihlášen*, je nutné se přihlásit, jen pro členy, pouze pro členy, nemáte oprávnění, prihláste sa, musíte sa prihlásiť"
        ),
        about: ["jak", "proč", "ako"]),
      Phrases(
        language: "sv",
        subjects: NotFoundGrammar.list(
          "den här sidan, denna sida, kursen, lektionen, innehållet, fortsätta, att se, att läsa, denne side, denne siden, kurset, innholdet, indholdet, fortsætte, fortsette, at se, å se, at læse, å lese"
        ),
        statements: NotFoundGrammar.list(
          "logga in för, måste vara inloggad, måste logga in, endast för medlemmar, log ind for, skal være logget ind, skal logge ind, logg inn for, må være logget inn, må logge inn, kun for medlemmer"
        ),
        about: ["hur", "hvordan"]),
      Phrases(
        language: "ru",
        subjects: NotFoundGrammar.list(
          "эту страницу, этот урок, этот курс, урок, урока, курс, курса, страницу, страницы, материал*, содержимое, форум, посмотреть, просмотра, продолжить, прочитать, читать, просмотреть, доступ*"
        ),
        statements: NotFoundGrammar.list(
          "войдите, авторизуйтесь, необходимо войти, нужно войти, необходима авторизация, требуется авторизация, зарегистрируйтесь чтобы, только для зарегистрированных, только для участников, только авторизованн*, нет прав"
        ),
        about: ["как", "почему", "если"]),
      Phrases(
        language: "uk",
        subjects: NotFoundGrammar.list(
          "цю сторінку, цей урок, цей курс, сторінку, сторінки, матеріал*, переглянути, перегляду, продовжити, прочитати, доступ*"
        ),
        statements: NotFoundGrammar.list(
          "увійдіть, авторизуйтесь, необхідно увійти, потрібно увійти, потрібна авторизація, тільки для зареєстрованих, лише для учасників"
        ),
        about: ["як", "чому", "якщо"]),
      Phrases(
        language: "tr",
        subjects: NotFoundGrammar.list(
          "bu sayfa*, bu ders*, bu kurs*, bu içeri*, devam etmek, görmek, görüntülemek, okumak, izlemek, içeriği"),
        statements: NotFoundGrammar.list("giriş yap*, oturum aç*, üye ol*, kayıt ol*, sadece üyeler, yetkiniz yok"),
        about: ["nasıl", "neden"]),
      Phrases(
        language: "ja", subjects: NotFoundGrammar.list("このページ, この講座, この記事, このコンテンツ, この動画, 続き, 閲覧, 見る, 視聴, 続行, ご覧"),
        statements: NotFoundGrammar.list("ログインが必要, ログインして, ログインしない, 会員登録が必要, 会員限定, サインインして, サインインが必要"),
        about: ["方法", "とは"], isUnspaced: true),
      Phrases(
        language: "zh",
        subjects: NotFoundGrammar.list("本页, 此页, 该页, 内容, 內容, 课程, 課程, 页面, 頁面, 查看, 阅读, 閱讀, 观看, 觀看, 继续, 繼續, 浏览, 瀏覽"),
        statements: NotFoundGrammar.list("请登录, 請登入, 请先登录, 請先登入, 登录后, 登入後, 需要登录, 需要登入, 登录才能, 仅限会员, 仅会员, 注册后"),
        about: ["如何", "怎么"], isUnspaced: true),
      Phrases(
        language: "ko", subjects: NotFoundGrammar.list("이 페이지, 이 강의, 이 콘텐츠, 내용을, 보려면, 보시려면, 계속하려면, 이용하려면, 열람"),
        statements: NotFoundGrammar.list("로그인이 필요, 로그인하세요, 로그인해, 로그인 후, 로그인하셔야, 회원 전용, 회원만"), about: ["방법"],
        isUnspaced: true),
      Phrases(
        language: "ar",
        subjects: NotFoundGrammar.list(
          "هذه الصفحة, هذا المحتوى, هذا الدرس, هذه الدورة, للمتابعة, لمشاهدة, لعرض, لقراءة, المنتدى"),
        statements: NotFoundGrammar.list("سجل الدخول, تسجيل الدخول, سجّل الدخول, للأعضاء فقط, يجب أن تكون"),
        about: ["كيف", "كيفية"]),
      Phrases(
        language: "vi",
        subjects: NotFoundGrammar.list(
          "trang này, nội dung này, khóa học này, bài học này, để xem, để tiếp tục, để đọc"),
        statements: NotFoundGrammar.list("đăng nhập, cần đăng nhập, phải đăng nhập, chỉ dành cho thành viên"),
        about: ["cách", "làm thế nào"]),
      Phrases(
        language: "id",
        subjects: NotFoundGrammar.list(
          "halaman ini, konten ini, kursus ini, pelajaran ini, untuk melihat, untuk melanjutkan, untuk membaca"),
        statements: NotFoundGrammar.list(
          "silakan masuk, silakan login, masuk untuk, login untuk, harus masuk, harus login, khusus anggota"),
        about: ["cara", "bagaimana"]),
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
          """)),
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
