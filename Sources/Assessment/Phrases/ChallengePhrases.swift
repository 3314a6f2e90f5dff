/// How a wall in front of a page asks for proof that a person, or a browser, is there.
enum ChallengePhrases {
  static let book = PhraseBook([
    Phrases(
      language: "en",
      subjects: [
        "human", "robot", "bot", "browser", "captcha", "traffic", "access", "ddos", "request", "javascript", "security",
        "connection",
      ],
      statements: [
        "are you a", "are you", "confirm you are", "confirm that you", "confirm you're", "verify you are",
        "verify that you", "verify you're", "verifying you are", "prove you are", "prove that you", "prove you're",
        "you are not a", "you're not a", "i'm not a", "i am not a", "unusual", "checking your", "check your browser",
        "complete the", "solve the", "solve this", "has been blocked", "is blocked", "protection by",
        "cookies to continue",
        "is secure", "suspicious", "automated", "security check", "denied", "security verification",
        "we need to make sure", "made us think you", "makes us think you",
        "checking if the site", "reviewing the security",
      ],
      complete: [
        "attention required", "one more step", "access denied",
        "pardon our interruption", "security check", "security checkpoint", "ddos protection", "bot check", "captcha",
        "human verification", "verification required", "checking your browser", "are you human", "are you a robot",
        "request blocked", "you have been blocked", "sorry you have been blocked", "verify you are human",
        "are you a human", "please verify you are a human", "press and hold to confirm you are a human",
        "verifying your browser", "checking your connection", "request rejected", "client challenge",
        "the requested url was rejected",
        "checking you are not a bot", "checking that you are not a bot", "complete the check to continue",
        "complete the security check to continue", "complete the verification to continue",
        "verify to continue", "verification needed", "additional verification required", "request unsuccessful",
        "please enable js and disable any ad blocker", "enable javascript and cookies to continue",
        "unusual traffic detected", "unusual activity detected",
        "making sure you're not a bot", "making sure you are not a bot", "let's confirm you are human",
        "complete the captcha", "browser check", "human check", "403 forbidden", "access to this page has been denied",
        "security verification", "prove your humanity", "robot check",
      ],
      about: [
        "how", "why", "what", "guide", "lesson", "tutorial", "explained", "asks me", "asking me", "asked me",
        "tells me",
      ]),
    Phrases(
      language: "de",
      subjects: ["mensch", "roboter", "browser", "zugriff", "datenverkehr", "captcha", "sicherheitsprüfung"],
      statements: [
        "sind sie ein", "bist du ein", "bestätigen sie", "bestätige", "wir prüfen", "prüfen", "prüft",
        "beweisen sie", "weisen sie nach", "dass sie ein", "kein", "wird überprüft",
        "überprüft", "ungewöhnlicher", "verweigert", "lösen sie",
      ], complete: ["sicherheitsprüfung", "sicherheitsüberprüfung", "zugriff verweigert"], about: ["wie", "warum"]),
    Phrases(
      language: "fr", subjects: ["humain", "robot", "navigateur", "accès", "trafic", "captcha"],
      statements: [
        "êtes-vous", "êtes vous un", "vous êtes un", "vous n'êtes pas un", "vérifiez que", "confirmez que",
        "prouvez que", "vérification", "inhabituel", "refusé", "n'êtes pas un",
      ], complete: ["vérification de sécurité", "accès refusé", "contrôle de sécurité"], about: ["comment", "pourquoi"]),
    Phrases(
      language: "es", subjects: ["humano", "humana", "robot", "navegador", "acceso", "tráfico", "captcha"],
      statements: [
        "es usted un", "eres un", "no eres un", "no soy un", "verifica que", "verifique que", "confirma que",
        "confirme que", "demuestre que", "demuestra que", "eres", "estamos comprobando",
        "verificando", "inusual", "denegado", "comprobando",
      ], complete: ["verificación de seguridad", "acceso denegado", "comprobación de seguridad"], about: ["cómo"]),
    Phrases(
      language: "pt", subjects: ["humano", "robô", "navegador", "acesso", "tráfego", "captcha"],
      statements: [
        "você é um", "não é um", "não sou um", "verifique se", "confirme que", "prove que", "comprove que", "incomum",
        "negado", "verificando",
      ], complete: ["verificação de segurança", "acesso negado"], about: ["como"]),
    Phrases(
      language: "it", subjects: ["umano", "robot", "browser", "accesso", "traffico", "captcha"],
      statements: [
        "sei un", "non sei un", "non sono un", "verifica che", "conferma di", "dimostra di", "insolito", "negato",
      ], complete: ["verifica di sicurezza", "accesso negato"], about: ["come"]),
    Phrases(
      language: "nl", subjects: ["mens", "robot", "browser", "toegang", "verkeer", "captcha"],
      statements: [
        "bent u een", "ben je een", "geen", "bevestig dat", "bewijs dat", "wij controleren", "we controleren",
        "controleren", "ongebruikelijk", "geweigerd",
      ],
      complete: ["beveiligingscontrole", "toegang geweigerd"], about: ["hoe"]),
    Phrases(
      language: "pl", subjects: ["człowiekiem", "robotem", "przeglądarkę", "dostęp", "ruch", "captcha"],
      statements: ["czy jesteś", "nie jesteś", "nie jestem", "potwierdź", "sprawdzanie", "nietypowy", "zabroniony"],
      complete: ["weryfikacja bezpieczeństwa", "odmowa dostępu"], about: ["jak"]),
    Phrases(
      language: "cs", subjects: ["člověk", "robot", "prohlížeč", "přístup", "captcha"],
      statements: ["jste", "nejste", "nejsem", "potvrďte", "ověřte", "odepřen"],
      complete: ["bezpečnostní kontrola", "přístup odepřen"], about: ["jak"]),
    Phrases(
      language: "sv", subjects: ["människa", "robot", "webbläsare", "captcha", "trafik"],
      statements: ["är du en", "inte är en", "inte en", "bekräfta att", "ovanlig", "kontrollerar"],
      complete: ["säkerhetskontroll", "åtkomst nekad"], about: ["hur"]),
    Phrases(
      language: "ru",
      subjects: ["робот", "человек", "роботом", "человеком", "браузера", "браузер", "капча", "трафик", "доступ"],
      statements: [
        "вы не", "я не", "подтвердите", "отправляли", "автоматические", "докажите", "проверка", "проверяем",
        "необычный", "подозрительный", "ограничен",
        "запрещен", "запрещён",
      ], complete: ["проверка безопасности", "доступ запрещен", "доступ запрещён", "проверка браузера"],
      about: ["как", "почему"]),
    Phrases(
      language: "uk", subjects: ["робот", "людина", "роботом", "людиною", "браузера"],
      statements: ["ви не", "я не", "підтвердьте", "перевірка", "підтвердіть"],
      complete: ["перевірка безпеки", "доступ заборонено"], about: ["як"]),
    Phrases(
      language: "tr", subjects: ["insan", "robot", "tarayıcınız", "erişim", "trafik"],
      statements: [
        "olduğunuzu", "olmadığınızı", "değilim", "doğrulayın", "kontrol ediliyor", "engellendi", "olağan dışı",
      ], complete: ["güvenlik kontrolü", "erişim engellendi"], about: ["nasıl"]),
    Phrases(
      language: "ar", subjects: ["روبوت*", "إنسان*", "المتصفح", "الوصول", "بشري", "متصفحك"],
      statements: ["هل أنت", "لست", "تأكيد", "تأكد", "تحقق", "التحقق", "مرفوض"],
      complete: ["التحقق من الأمان", "تم رفض الوصول"], about: ["كيف"]),
    Phrases(
      language: "da", subjects: ["menneske", "robot", "browser", "adgang", "trafik", "captcha"],
      statements: [
        "er du et", "er du en", "ikke er en", "ikke en", "bekræft at", "usædvanlig", "kontrollerer", "nægtet",
      ],
      complete: ["sikkerhedskontrol", "adgang nægtet"], about: ["hvordan"]),
    Phrases(
      language: "nb", subjects: ["menneske", "robot", "nettleser*", "tilgang", "trafikk", "captcha"],
      statements: ["er du et", "er du en", "ikke er en", "ikke en", "bekreft at", "uvanlig", "kontrollerer", "nektet"],
      complete: ["sikkerhetskontroll", "sikkerhetssjekk", "ingen tilgang", "tilgang nektet"], about: ["hvordan"]),
    Phrases(
      language: "fi", subjects: ["ihminen", "robotti", "selain*", "pääsy", "liikenne*", "captcha"],
      statements: [
        "oletko", "et ole", "en ole", "vahvista", "todista", "tarkistetaan", "epätavallis*", "estetty", "evätty",
      ],
      complete: ["turvatarkistus", "pääsy estetty", "pääsy evätty"], about: ["miten"]),
    Phrases(
      language: "hu", subjects: ["ember", "robot", "böngésző*", "hozzáférés", "forgalom", "captcha"],
      statements: [
        "ön egy", "nem robot", "nem vagyok", "igazolja", "erősítse meg", "ellenőrzése", "szokatlan", "megtagadva",
      ],
      complete: ["biztonsági ellenőrzés", "hozzáférés megtagadva"], about: ["hogyan"]),
    Phrases(
      language: "ro", subjects: ["om", "robot", "browser*", "acces*", "trafic*", "captcha"],
      statements: [
        "sunteți", "nu sunteți", "nu sunt", "confirmați", "verificați", "se verifică", "neobișnuit", "interzis",
        "refuzat",
      ],
      complete: ["verificare de securitate", "acces interzis", "acces refuzat"], about: ["cum"]),
    Phrases(
      language: "bg", subjects: ["човек", "робот", "браузър*", "достъп*", "трафик", "captcha"],
      statements: [
        "не сте", "не съм", "потвърдете", "докажете", "проверка", "проверяваме", "необичаен", "отказан", "забранен",
      ],
      complete: ["проверка за сигурност", "достъпът е отказан", "отказан достъп"], about: ["как"]),
    Phrases(
      language: "el", subjects: ["άνθρωπος", "ρομπότ", "προγράμματος περιήγησης", "πρόσβαση", "κίνηση", "captcha"],
      statements: [
        "είστε", "δεν είστε", "δεν είμαι", "επιβεβαιώστε", "επαλήθευση", "έλεγχος", "ασυνήθιστη", "απορρίφθηκε",
      ],
      complete: ["έλεγχος ασφαλείας", "δεν επιτρέπεται η πρόσβαση", "άρνηση πρόσβασης"], about: ["πώς"]),
    Phrases(
      language: "fa", subjects: ["ربات", "انسان", "مرورگر", "دسترسی", "ترافیک", "کپچا"],
      statements: ["نیستید", "نیستم", "هستید", "تایید کنید", "تأیید کنید", "بررسی", "غیرعادی", "غیرمجاز"],
      complete: ["بررسی امنیتی", "دسترسی غیرمجاز"], about: ["چگونه"]),
    Phrases(
      language: "he", subjects: ["רובוט", "אנושי", "אדם", "הדפדפן", "גישה", "הגישה", "תעבורה"],
      statements: ["האם אתה", "אינך", "אינני", "אני לא", "אמת", "אשר", "בודק", "בדיקת", "חריגה", "נדחתה", "נחסמה"],
      complete: ["בדיקת אבטחה", "הגישה נדחתה", "אין גישה"], about: ["איך"]),
    Phrases(
      language: "hi", subjects: ["रोबोट", "इंसान", "मनुष्य", "ब्राउज़र", "पहुँच", "ट्रैफ़िक", "कैप्चा"],
      statements: ["क्या आप", "नहीं हैं", "नहीं हूँ", "पुष्टि करें", "सत्यापित", "जाँच", "असामान्य", "अस्वीकृत"],
      complete: ["सुरक्षा जाँच", "पहुँच अस्वीकृत"], about: ["कैसे"]),
    Phrases(
      language: "vi",
      subjects: ["người", "con người", "robot", "rô bốt", "trình duyệt", "truy cập", "lưu lượng", "captcha"],
      statements: [
        "bạn có phải", "bạn là", "không phải là", "không phải", "xác minh", "xác nhận", "kiểm tra", "bất thường",
        "bị từ chối",
      ],
      complete: ["kiểm tra bảo mật", "truy cập bị từ chối", "xác minh bảo mật"], about: ["cách"]),
    Phrases(
      language: "id", subjects: ["manusia", "robot", "peramban", "browser", "akses", "lalu lintas", "captcha"],
      statements: [
        "apakah anda", "anda bukan", "saya bukan", "verifikasi", "konfirmasi", "memeriksa", "tidak biasa", "ditolak",
      ],
      complete: ["pemeriksaan keamanan", "verifikasi keamanan", "akses ditolak"], about: ["cara"]),
    Phrases(
      language: "ca", subjects: ["humà", "humana", "robot", "navegador", "accés", "trànsit", "captcha"],
      statements: [
        "ets un", "sou un", "no ets un", "no sou un", "no sóc un", "verifica que", "verifiqueu que", "confirma que",
        "inusual", "denegat",
      ],
      complete: ["verificació de seguretat", "accés denegat", "comprovació de seguretat"], about: ["com"]),
    Phrases(
      language: "ja", subjects: ["ロボット", "人間", "ブラウザ", "アクセス", "トラフィック"],
      statements: ["ではありません", "ではない", "であることを", "確認", "異常な", "拒否", "通常と異なる"], about: ["方法", "とは"], isUnspaced: true),
    Phrases(
      language: "zh", subjects: ["机器人", "機器人", "人机", "真人", "人類", "浏览器", "瀏覽器", "验证码", "驗證碼", "安全验证", "访问", "流量"],
      statements: ["您是", "你是", "不是", "验证", "驗證", "确认", "確認", "检查", "檢查", "异常", "異常", "被拒绝"], about: ["如何", "怎么", "什么"],
      isUnspaced: true),
    Phrases(
      language: "ko", subjects: ["로봇", "사람", "브라우저", "트래픽", "액세스", "접근"],
      statements: ["아닙니다", "인지 확인", "확인", "비정상", "거부", "차단"], about: ["방법"], isUnspaced: true),
  ])

  /// What a page in waiting has for a title; as a heading it may begin a lesson.
  static let waiting = PhraseBook([
    Phrases(
      language: "en",
      complete: [
        "just a moment", "one moment please", "please wait", "einen moment bitte", "nur einen moment", "un instant",
        "un momento", "um momento", "een ogenblik geduld", "ett ögonblick", "proszę czekać", "подождите", "один момент",
        "少々お待ちください", "请稍候", "請稍候", "잠시만 기다려 주세요",
      ])
  ])

  /// Labels of host names that serve captchas and challenges.
  static let hostWords: Set<String> = [
    "recaptcha", "hcaptcha", "turnstile", "challenges", "captcha", "arkoselabs", "funcaptcha", "geetest", "datadome",
    "captcha-delivery", "perimeterx", "px-cdn", "px-cloud", "kasada", "incapsula", "imperva", "friendlycaptcha",
    "mtcaptcha", "smartcaptcha", "smartcaptcha-cloud", "awswaf", "ddos-guard", "anubis", "sucuri",
  ]

  /// Bytes that only the pages of walls have, whatever their status; services that also serve forms are not among them.
  static let wallMarks = [
    "_incapsula_resource", "px-captcha", "_cf_chl", "cf-chl-", "captcha-delivery.", "token.awswaf", "anubis_challenge",
    ".within.website/x/", "ddos-guard/js-challenge", "sucuri_cloudproxy_js", "/_sec/cp_challenge", "kpsdk", "/_fs-ch-",
  ]

  /// Bytes in the body of a refusal that only challenge pages have.
  static let bodyMarks = [
    "jschl", "challenge-platform", "cf-chl", "_cf_chl", "g-recaptcha", "h-captcha", "cf-turnstile", "captcha",
    "_incapsula_",
    "challenge-form", "ddos-guard", "aws-waf", "awswaf", "px-captcha", "anubis_challenge", "cf-browser-verification",
    "checking your browser", "verify you are human", "are you a robot", "security check",
  ]
}
