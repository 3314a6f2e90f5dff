/// How domains without a site present themselves: for sale, parked, expired, suspended.
enum ParkingPhrases {
  static let book = PhraseBook([
    Phrases(
      language: "en", subjects: ["domain", "domains", "domain name", "this name", "web address", "website name"],
      statements: [
        "for sale", "buy this", "buy now", "is parked", "parked free", "parked by", "has expired", "expired",
        "is available for purchase", "available for purchase", "make an offer", "make offer", "purchase this",
        "parking", "is on sale", "could be yours", "can be yours", "may be yours", "is listed for", "for auction",
        "get this", "own this", "acquire this", "has been registered", "was registered", "lease to own",
        "inquire about this", "pending renewal", "is available", "courtesy of", "is registered and", "offers on",
        "deletion",
      ],
      complete: [
        "domain for sale", "parked domain", "domain parking", "domain parked", "buy this domain", "domain expired",
      ],
      about: [
        "how", "why", "what", "guide", "tips", "learn", "explained", "lesson", "tutorial", "whether", "check if",
        "see if",
      ]),
    Phrases(
      language: "de", subjects: ["domain", "domain-name", "domainname", "domains"],
      statements: [
        "zu verkaufen", "steht zum verkauf", "zum verkauf", "kaufen", "ist geparkt", "geparkt", "abgelaufen",
        "erwerben", "wurde registriert", "wurde für einen kunden registriert", "ist registriert", "ist käuflich",
        "käuflich zu erwerben",
      ],
      about: ["wie", "warum", "was", "ob"]),
    Phrases(
      language: "fr", subjects: ["domaine", "nom de domaine"],
      statements: [
        "à vendre", "en vente", "acheter ce", "achetez ce", "a expiré", "est parqué", "expiré", "peut être à vous",
      ], about: ["comment", "pourquoi"]),
    Phrases(
      language: "es", subjects: ["dominio", "nombre de dominio"],
      statements: [
        "en venta", "está a la venta", "a la venta", "comprar este", "compre este", "compra este", "ha caducado",
        "ha expirado", "estacionado", "se vende", "registrado",
      ], about: ["cómo", "por qué"]),
    Phrases(
      language: "pt", subjects: ["domínio", "nome de domínio"],
      statements: [
        "à venda", "está à venda", "comprar este", "compre este", "expirou", "estacionado", "expirado", "registrado",
        "registado",
      ],
      about: ["como", "por que"]),
    Phrases(
      language: "it", subjects: ["dominio", "nome a dominio"],
      statements: [
        "è stato registrato", "è registrato", "registrato per conto", "in vendita", "acquista questo", "compra questo",
        "è scaduto", "scaduto", "parcheggiato",
      ],
      about: ["come", "perché"]),
    Phrases(
      language: "nl", subjects: ["domein", "domeinnaam"],
      statements: [
        "te koop", "koop dit", "koop deze", "geparkeerd", "verlopen", "is gereserveerd", "is geregistreerd",
      ],
      about: ["hoe", "waarom"]),
    Phrases(
      language: "sv", subjects: ["domän", "domänen", "domännamnet", "domännamn"],
      statements: ["till salu", "är parkerad", "köp", "har gått ut", "är parkerat"], about: ["hur"]),
    Phrases(
      language: "da", subjects: ["domæne", "domænet", "domænenavn", "domene", "domenet", "domenenavnet"],
      statements: ["til salg", "til salgs", "er parkeret", "er parkert", "udløbet", "køb", "kjøp"], about: ["hvordan"]),
    Phrases(
      language: "fi", subjects: ["verkkotunnus", "domain", "verkkotunnuksen"],
      statements: ["on myynnissä", "myytävänä", "osta", "vanhentunut", "myynnissä"], about: ["miten"]),
    Phrases(
      language: "pl", subjects: ["domena", "domenę"],
      statements: ["na sprzedaż", "jest na sprzedaż", "kup", "wygasła", "zaparkowana", "do sprzedania"],
      about: ["jak", "czy", "sprawdź"]),
    Phrases(
      language: "cs", subjects: ["doména", "doménu"],
      statements: ["na prodej", "je na prodej", "koupit", "vypršela", "zaparkována", "na predaj", "je na predaj"],
      about: ["jak", "ako"]),
    Phrases(
      language: "ca", subjects: ["domini", "nom de domini"],
      statements: [
        "en venda", "està en venda", "a la venda", "compra aquest", "compreu aquest", "ha caducat", "aparcat",
      ],
      about: ["com"]),
    Phrases(
      language: "nb", subjects: ["domenet", "domene", "domenenavnet", "domenenavn"],
      statements: ["til salgs", "er til salgs", "kjøp", "har utløpt", "er parkert"], about: ["hvordan"]),
    Phrases(
      language: "hu", subjects: ["domain", "domén", "domainnév"], statements: ["eladó", "megvásárolható", "lejárt"],
      about: ["hogyan"]),
    Phrases(
      language: "ro", subjects: ["domeniul", "domeniu", "domeniu"],
      statements: ["de vânzare", "este de vânzare", "cumpără", "a expirat"], about: ["cum"]),
    Phrases(
      language: "ru", subjects: ["домен", "домена", "доменное имя", "доменное"],
      statements: [
        "продаётся", "продается", "срок регистрации", "освобождается", "зарегистрирован", "на продажу",
        "выставлен на продажу", "купить", "припаркован", "истёк", "истек",
        "в продаже",
      ], about: ["как", "почему"]),
    Phrases(
      language: "uk", subjects: ["домен", "доменне ім'я"],
      statements: ["продається", "на продаж", "купити", "виставлений на продаж", "припарковано"], about: ["як"]),
    Phrases(
      language: "bg", subjects: ["домейн", "домейнът", "домейна"],
      statements: ["се продава", "за продажба", "продава се", "изтекъл"], about: ["как"]),
    Phrases(
      language: "sr", subjects: ["domen", "domena", "домен"],
      statements: ["na prodaju", "je na prodaju", "se prodaje", "на продају", "је на продају", "naprodaj"],
      about: ["kako"]),
    Phrases(
      language: "el", subjects: ["domain", "τομέας", "όνομα χώρου"],
      statements: ["πωλείται", "προς πώληση", "αγορά", "έχει λήξει"], about: ["πώς"]),
    Phrases(
      language: "tr", subjects: ["alan adı", "domain", "alan adını"],
      statements: ["satılık", "satılıktır", "satın al", "satışta", "satışa", "süresi doldu", "park edilmiş"],
      about: ["nasıl"]),
    Phrases(
      language: "ar", subjects: ["النطاق", "نطاق", "الدومين", "دومين", "اسم النطاق"],
      statements: ["للبيع", "معروض للبيع", "شراء", "منتهي", "انتهت"], about: ["كيف"]),
    Phrases(
      language: "fa", subjects: ["دامنه", "دامین", "این دامنه"],
      statements: ["برای فروش", "به فروش", "فروشی", "منقضی"], about: ["چگونه"]),
    Phrases(
      language: "he", subjects: ["הדומיין", "דומיין", "שם המתחם"], statements: ["למכירה", "לרכישה", "פג תוקף"],
      about: ["איך"]),
    Phrases(language: "hi", subjects: ["डोमेन", "यह डोमेन"], statements: ["बिक्री के लिए", "बिकाऊ", "खरीदें"], about: ["कैसे"]),
    Phrases(
      language: "vi", subjects: ["tên miền"],
      statements: ["để bán", "rao bán", "đang bán", "cần bán", "đã hết hạn", "được bán", "mua"],
      about: ["cách", "làm thế nào"]),
    Phrases(
      language: "id", subjects: ["domain", "nama domain"],
      statements: ["dijual", "untuk dijual", "beli", "kedaluwarsa", "kadaluarsa"], about: ["cara"]),
    Phrases(
      language: "ja", subjects: ["ドメイン"],
      statements: [
        "取得されています", "取得済み", "取得サービス", "登録されています", "販売中", "売り出し中", "更新期限", "期限が切れ", "期限切れ", "失効", "販売し", "購入", "売り",
        "有効期限", "お売り",
      ],
      about: ["方法", "とは"], isUnspaced: true),
    Phrases(
      language: "zh", subjects: ["域名", "网域", "網域", "網址"],
      statements: ["出售", "待售", "转让", "轉讓", "购买", "購買", "已过期", "已過期", "停放"], about: ["如何", "怎么", "什么"], isUnspaced: true),
    Phrases(
      language: "ko", subjects: ["도메인"], statements: ["판매", "매각", "구매", "만료", "파킹"], about: ["방법"], isUnspaced: true),
    Phrases(language: "th", subjects: ["โดเมน"], statements: ["ขาย", "ซื้อ", "หมดอายุ"], about: ["วิธี"], isUnspaced: true),
  ])

  /// Bytes that only pages of parked domains have.
  static let bodyMarks = ["adsense/domains/caf.js", "window.park=", "window.park =", "parking-lander", "/frmpark/"]

  /// Labels of host names that only parking firms use, for scripts, frames, forms and the final address.
  static let hostWords: Set<String> = [
    "sedoparking", "parkingcrew", "bodis", "parklogic", "afternic", "hugedomains", "undeveloped", "cashparking",
    "skenzo", "domainparking", "domainsponsor", "parking-lander", "uniregistry", "parkweb", "namedrive", "trafficz",
    "smartname", "rookdns", "domainmarket", "buydomains", "dsparking", "ztomy", "domainnamesales", "internettraffic",
    "searchmagnified", "domainlander", "giantpanda", "zeropark", "parkingspa", "domain-parking", "parked-domain",
  ]

  /// Whole names of firms whose label is a common word.
  static let hostNames: Set<String> = ["above.com", "dan.com", "sedo.com", "epik.com", "voodoo.com", "tonic.to"]
}
