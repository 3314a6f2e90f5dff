/// Sentences of doors: this content is for members, by password, by an institution, by age; a guest may not enter. They
/// count under any heading of a short page, so they name this content and what it asks for.
extension LoginPhrases {
  private static func words(_ list: String) -> [String] { NotFoundGrammar.list(list) }

  static let doors = PhraseBook(
    [
      Phrases(
        language: "en",
        subjects: words(
          "this content, this page, this lesson, this course, this article, this post, this material, this document, this resource, this file, this video, this section, this area, this website, this site, requested resource, the requested, that page, the lesson, the course, the content"
        ),
        statements: words(
          "need to be signed in to view, need to be logged in to view, must be signed in to view, must be logged in to view, must be logged in to access, need to be logged in to access, sign in to view, log in to view, log in to access, sign in to access, sign in to read, log in to read, is password protected, is protected by a password, protected with a password, do not have access to, don't have access to, do not have permission to view, don't have permission to view, guests cannot access, guests can not access, guests cannot enter, is for members, is only for members, only available to members, is restricted to, you must be of legal, must be at least 18, must be at least 21, must be 18 or older, must be 21 or older, find your university, find your institution, find your library, select your institution"
        ),
        complete: words(
          "you need access, request access, you need permission, select your institution, find your institution, sign in through your institution, access through your institution, log in via your institution, institutional login, are you 18 or older, are you over 18, are you over 21, are you at least 18, are you at least 21, are you 21 or older, are you of legal drinking age, are you of legal age, verify your age, age verification, age check required"
        ),
        about: words(
          "how, why, what, when, if, should, reply, replies, comment, comments, vote, rate, respond, answer, post a")),
      Phrases(
        language: "de",
        subjects: words(
          "dieser inhalt, diesen inhalt, diese inhalte, diese seite, dieser kurs, diesen kurs, dieser beitrag, diesen beitrag, diese lektion, dieser artikel, diesen artikel, dieses material, dieser bereich, diesen bereich, diese website"
        ),
        statements: words(
          "ist passwortgeschützt, durch ein passwort geschützt, mit einem passwort geschützt, melden sie sich an um, melde dich an um, müssen sie angemeldet sein um, musst du angemeldet sein um, gäste können, gäste dürfen, nur für mitglieder, nur für angemeldete, keinen zugriff auf, keine berechtigung, mindestens 18 jahre, volljährig"
        ),
        complete: words(
          "sie benötigen zugriff, zugriff anfordern, du benötigst zugriff, wählen sie ihre einrichtung, anmeldung über ihre einrichtung, sind sie mindestens 18 jahre alt, sind sie über 18, bist du über 18, bist du 18 oder älter, altersprüfung, altersverifikation"
        ),
        about: words("wie, warum, was, wenn, kommentieren, kommentar*, antworten")),
      Phrases(
        language: "fr",
        subjects: words(
          "ce contenu, cette page, ce cours, cette leçon, cet article, ce document, cette ressource, cet espace, ce site"
        ),
        statements: words(
          "est protégé* par un mot de passe, connectez-vous pour, visiteurs anonymes ne peuvent, les invités ne peuvent, est réservé* aux membres, réservé* aux adhérents, n'avez pas accès à, n'avez pas l'autorisation, avoir l'âge légal, plus de 18 ans pour"
        ),
        complete: words(
          "demander l'accès, vous devez demander l'accès, autorisation requise, choisissez votre établissement, sélectionnez votre établissement, avez-vous plus de 18 ans, avez-vous l'âge légal, vérification de l'âge, avez-vous 18 ans"
        ),
        about: words("comment, pourquoi, si, quand, commenter, commentaire*, répondre")),
      Phrases(
        language: "es",
        subjects: words(
          "este contenido, esta página, este curso, esta lección, este artículo, este documento, este recurso, esta sección, este sitio"
        ),
        statements: words(
          "está protegid* por contraseña, está protegid* con contraseña, inicia sesión para, inicie sesión para, invitados no pueden, es solo para miembros, es sólo para miembros, no tienes acceso a, no tiene acceso a, no tienes permiso, ser mayor de edad, mayor de 18"
        ),
        complete: words(
          "necesitas acceso, solicitar acceso, necesitas permiso, selecciona tu institución, seleccione su institución, eres mayor de edad, es usted mayor de edad, tienes más de 18 años, tienes 18 años o más, verificación de edad, área restringida, zona restringida"
        ),
        about: words("cómo, por qué, cuando, si, comentar, comentario*, responder")),
      Phrases(
        language: "pt",
        subjects: words(
          "este conteúdo, esta página, este curso, esta aula, este artigo, este documento, este recurso, esta seção, este site, esse conteúdo"
        ),
        statements: words(
          "está protegid* por senha, protegid* por palavra-passe, está protegid* com senha, faça login para, faça o login para, inicie sessão para, visitantes não podem, é só para membros, é exclusivo para membros, não tem acesso a, não tem permissão, maior de 18, maior de idade"
        ),
        complete: words(
          "você precisa de acesso, solicitar acesso, precisa de permissão, selecione sua instituição, selecione a sua instituição, você é maior de 18 anos, você tem mais de 18 anos, tem mais de 18 anos, é maior de idade, verificação de idade, área restrita"
        ),
        about: words("como, por que, quando, se, comentar, comentário*, responder")),
      Phrases(
        language: "it",
        subjects: words(
          "questo contenuto, il contenuto, questa pagina, questo corso, questa lezione, questo articolo, questo documento, quest'area, questo sito"
        ),
        statements: words(
          "è protetto da password, è protetta da password, protetto da una password, accedi per, effettua il login per, effettua l'accesso per, ospiti non possono, riservat* ai soci, riservat* ai membri, non hai accesso a, non hai i permessi, essere maggiorenne"
        ),
        complete: words(
          "richiedi l'accesso, serve l'autorizzazione, seleziona il tuo istituto, seleziona la tua istituzione, sei maggiorenne, hai più di 18 anni, hai almeno 18 anni, verifica dell'età, area riservata"
        ),
        about: words("come, perché, quando, se, commentare, commento, commenti, rispondere")),
      Phrases(
        language: "nl",
        subjects: words("deze inhoud, deze pagina, deze cursus, deze les, dit artikel, dit document, deze website"),
        statements: words(
          "is beschermd met een wachtwoord, beveiligd met een wachtwoord, met een wachtwoord beveiligd, log in om, gasten kunnen, gasten mogen, is alleen voor leden, geen toegang tot"
        ),
        complete: words(
          "je hebt toegang nodig, u hebt toegang nodig, toegang aanvragen, kies je instelling, selecteer uw instelling, ben je 18 jaar of ouder, bent u 18 jaar of ouder, ben je ouder dan 18, leeftijdscontrole"
        ),
        about: words("hoe, waarom, als, reageren, reactie*")),
      Phrases(
        language: "sv",
        subjects: words(
          "det här innehållet, innehållet, den här sidan, kursen, lektionen, dette indhold, denne side, denne siden, dette innholdet, kurset"
        ),
        statements: words(
          "är lösenordsskyddat, är skyddat med lösenord, logga in för att se, gäster kan inte, er beskyttet med adgangskode, er adgangskodebeskyttet, er passordbeskyttet, log ind for at se, logg inn for å se, gæster kan ikke, gjester kan ikke"
        ),
        complete: words(
          "du behöver åtkomst, begär åtkomst, är du över 18 år, är du 18 år eller äldre, er du over 18 år, anmod om adgang, be om tilgang"
        ),
        about: words("hur, hvordan, kommentera, kommentere")),
      Phrases(
        language: "pl",
        subjects: words(
          "ta treść, tej treści, tę treść, ta strona, tej strony, tę stronę, ten kurs, tego kursu, ta lekcja"),
        statements: words(
          "jest chronion* hasłem, zabezpieczon* hasłem, zaloguj się aby, goście nie mogą, tylko dla członków, nie masz dostępu do, nie masz uprawnień"
        ),
        complete: words(
          "potrzebujesz dostępu, poproś o dostęp, wybierz swoją instytucję, czy masz ukończone 18 lat, czy masz 18 lat, weryfikacja wieku"
        ),
        about: words("jak, dlaczego, komentarz*, komentować, odpowiedzieć")),
      Phrases(
        language: "cs",
        subjects: words("tento obsah, tato stránka, tuto stránku, tento kurz, tohoto kurzu, tato lekce, táto stránka"),
        statements: words(
          "je chráněn* heslem, je chránen* heslom, hosté nemohou, hostia nemôžu, pouze pro členy, jen pro členy, nemáte přístup, nemáte prístup"
        ),
        complete: words("potřebujete přístup, požádat o přístup, je vám 18 let, je vám více než 18 let, ověření věku"),
        about: words("jak, proč, ako, komentář*")),
      Phrases(
        language: "ru",
        subjects: words(
          "эта страница, этот материал, этот курс, этот урок, эта запись, это содержимое, этого материала, этой страницы, этому курсу, контент, содержимое, запись"
        ),
        statements: words(
          "защищен* паролем, гости не могут, гостям недоступ*, только для участников, нет доступа к, войдите чтобы"),
        complete: words(
          "вам нужен доступ, запросить доступ, вам есть 18 лет, вам исполнилось 18 лет, подтвердите возраст, проверка возраста, выберите свою организацию, закрытый раздел"
        ),
        about: words("как, почему, если, комментар*, ответить")),
      Phrases(
        language: "uk", subjects: words("ця сторінка, цей матеріал, цей курс, цей урок, цей запис, вміст"),
        statements: words("захищен* паролем, гості не можуть, лише для учасників, немає доступу до"),
        complete: words("вам потрібен доступ, запитати доступ, вам є 18 років, вам виповнилося 18 років"),
        about: words("як, чому, якщо, коментар*")),
      Phrases(
        language: "tr", subjects: words("bu içerik, bu içeriğe, bu sayfa, bu ders, bu kurs*"),
        statements: words(
          "parola ile korunmaktadır, şifre korumalı, parola korumalı, giriş yapın, misafirler, konuklar"),
        complete: words("erişim isteyin, erişmeniz gerekiyor, 18 yaşından büyük müsünüz, 18 yaşında mısınız"),
        about: words("nasıl, yorum*")),
      Phrases(
        language: "ja", subjects: words("このコンテンツ, このページ, この講座, この記事, この資料, この投稿"),
        statements: words("パスワードで保護, パスワードが必要, ゲストは, ログインしてください, 会員限定, アクセス権がありません"),
        complete: words("アクセス権が必要です, アクセス権をリクエスト, あなたは18歳以上ですか, 18歳以上ですか, 年齢確認, 所属機関を選択してください"),
        about: words("方法, とは, コメント"), isUnspaced: true),
      Phrases(
        language: "zh", subjects: words("此内容, 该内容, 本内容, 此页, 本页, 该课程, 此课程, 本课程, 这篇文章, 此文章, 此內容"),
        statements: words("受密码保护, 受密碼保護, 需要密码, 访客无法, 游客无法, 仅限会员, 请登录, 没有访问权限, 没有权限"),
        complete: words("您需要访问权限, 请求访问权限, 申请访问权限, 您已满18岁吗, 您是否年满18岁, 年龄验证, 选择您的机构"),
        about: words("如何, 怎么, 评论"), isUnspaced: true),
      Phrases(
        language: "ko", subjects: words("이 콘텐츠, 이 페이지, 이 강의, 이 글, 이 게시물"),
        statements: words("비밀번호로 보호, 게스트는, 손님은, 로그인이 필요, 회원 전용, 권한이 없"),
        complete: words("액세스 권한이 필요합니다, 액세스 권한 요청, 만 18세 이상입니까, 연령 확인, 기관을 선택하세요"),
        about: words("방법, 댓글"), isUnspaced: true),
    ], fillers: ["sorry", "error", "oops"])
}

extension LoginPhrases {
  /// What a form to sign in is called, in a title among other words.
  static let names = PhraseBook([
    Phrases(
      language: "en",
      subjects: NotFoundGrammar.list(
        "log in, login, sign in, sign on, sign up, log on, join, authentication, password"),
      about: NotFoundGrammar.list("how, why, what, lesson, guide")),
    Phrases(
      language: "de", subjects: NotFoundGrammar.list("anmelden, anmeldung, einloggen, login, authentifizierung"),
      about: NotFoundGrammar.list("wie, warum")),
    Phrases(
      language: "fr",
      subjects: NotFoundGrammar.list(
        "connexion, se connecter, connectez, authentification, d'authentification, d'identification, identification, s'identifier"
      ),
      about: NotFoundGrammar.list("comment, pourquoi")),
    Phrases(
      language: "es",
      subjects: NotFoundGrammar.list("iniciar sesión, inicio de sesión, inicia sesión, acceso, acceder, autenticación"),
      about: NotFoundGrammar.list("cómo, por qué")),
    Phrases(
      language: "pt", subjects: NotFoundGrammar.list("iniciar sessão, entrar, acesso, acessar, autenticação, login"),
      about: NotFoundGrammar.list("como, por que")),
    Phrases(
      language: "it", subjects: NotFoundGrammar.list("accedi, accesso, autenticazione, login"),
      about: NotFoundGrammar.list("come, perché")),
    Phrases(language: "nl", subjects: NotFoundGrammar.list("inloggen, aanmelden, log in"), about: ["hoe"]),
    Phrases(
      language: "sv", subjects: NotFoundGrammar.list("logga in, inloggning, log ind, logg inn, innlogging, kirjaudu*"),
      about: NotFoundGrammar.list("hur, hvordan")),
    Phrases(
      language: "pl",
      subjects: NotFoundGrammar.list(
        "zaloguj*, logowanie, přihlášení, přihlásit, prihlásenie, bejelentkezés, autentificare"),
      about: NotFoundGrammar.list("jak, ako, hogyan")),
    Phrases(
      language: "ru", subjects: NotFoundGrammar.list("вход, войти, авторизация, аутентификация, вхід, увійти"),
      about: NotFoundGrammar.list("как, як")),
    Phrases(
      language: "tr", subjects: NotFoundGrammar.list("giriş, oturum aç, masuk, đăng nhập, σύνδεση"), about: ["nasıl"]),
    Phrases(
      language: "zh",
      subjects: NotFoundGrammar.list("登录, 登入, 登錄, ログイン, サインイン, 로그인, เข้าสู่ระบบ, تسجيل الدخول, ورود, התחברות"),
      about: NotFoundGrammar.list("如何, 怎么, 方法"), isUnspaced: true),
  ])
}
