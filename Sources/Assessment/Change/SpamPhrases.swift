import Model

/// The phrases of sellers, by subject, in the languages in which lapsed domains are mostly used to advertise. Phrases
/// rather than words: a text about probability speaks of roulette, not of free spins without a deposit.
enum SpamPhrases {
  static func of(_ subject: SpamReading.Subject) -> [String] {
    switch subject {
    case .gambling: gambling
    case .pharmacy: pharmacy
    case .adult: adult
    case .essays: essays
    case .loans: loans
    case .counterfeits: counterfeits
    }
  }

  /// Words of titles that name the subject, for or against it.
  static func topics(of subject: SpamReading.Subject) -> [String] {
    switch subject {
    case .gambling:
      [
        "casino", "casinos", "gambling", "gamble", "poker", "betting", "bets", "roulette", "blackjack", "bookmaker",
        "lottery", "glücksspiel", "apuestas", "apostas", "paris sportifs", "scommesse", "казино", "азартные", "ставки",
        "bahis", "judi", "博彩", "カジノ", "카지노",
      ]
    case .pharmacy:
      [
        "pharmacy", "pharmacies", "pharmacology", "drug", "drugs", "medicine", "medicines", "medication", "viagra",
        "cialis", "cbd", "erectile", "apotheke", "farmacia", "pharmacie", "farmácia", "аптека", "лекарства",
      ]
    case .adult:
      ["sex", "sexual", "sexuality", "porn", "pornography", "erotic", "escort", "dating", "секс", "порно", "色情"]
    case .essays:
      [
        "essay", "essays", "dissertation", "dissertations", "thesis", "homework", "term paper", "academic writing",
        "research paper", "assignment", "assignments", "ghostwriter", "ghostwriting", "курсовая", "реферат",
      ]
    case .loans:
      [
        "loan", "loans", "credit", "lending", "debt", "mortgage", "banking", "finance", "kredit", "préstamos", "prêt",
        "кредит", "займ", "vay",
      ]
    case .counterfeits: ["counterfeit", "counterfeits", "replica", "replicas", "outlet", "コピー", "高仿"]
    }
  }

  private static let gambling = [
    "online casino", "online casinos", "casino online", "casino bonus", "casino bonuses", "best casino", "best casinos",
    "casino games", "live casino", "crypto casino", "bitcoin casino", "mobile casino", "free spins", "no deposit bonus",
    "no deposit", "deposit bonus", "welcome bonus", "wagering requirements", "online slots", "slot games",
    "slot online",
    "slot machines", "online gambling", "online betting", "sports betting", "betting site", "betting sites",
    "sportsbook", "sportsbooks", "online poker", "poker online", "online roulette", "online blackjack", "play slots",
    "real money casino", "for real money", "progressive jackpot", "bookmakers",
    // German, Dutch, Scandinavian
    "freispiele", "spielautomaten", "sportwetten", "ohne einzahlung", "einzahlungsbonus", "willkommensbonus",
    "online spielothek", "online casino's", "gokkasten", "gratis spins", "nätcasino", "casino utan", "gratissnurr",
    "spelautomater", "nettcasino", "gratisspinn", "kasinoer på nett",
    // Spanish, Portuguese, French, Italian, Romanian
    "casino en línea", "casinos en línea", "casinos online", "tragamonedas", "tragaperras", "apuestas deportivas",
    "giros gratis", "tiradas gratis", "bono de bienvenida", "bono sin depósito", "casas de apuestas", "cassino online",
    "cassinos online", "caça-níqueis", "apostas esportivas", "apostas desportivas", "apostas online", "rodadas grátis",
    "bônus de boas-vindas", "casa de apostas", "casas de apostas", "casino en ligne", "casinos en ligne",
    "machines à sous", "tours gratuits", "paris sportifs", "bonus sans dépôt", "bonus de bienvenue", "casinò online",
    "giri gratis", "scommesse sportive", "bonus senza deposito", "bonus di benvenuto", "siti scommesse",
    "cazino online",
    "rotiri gratuite", "pariuri sportive", "păcănele",
    // Polish, Czech, Hungarian, Russian, Ukrainian
    "kasyno online", "kasyna online", "darmowe spiny", "zakłady bukmacherskie", "bonus bez depozytu", "online kasino",
    "sázkové kanceláře", "výherní automaty", "online kaszinó", "ingyenes pörgetés", "онлайн казино", "онлайн-казино",
    "казино онлайн", "игровые автоматы", "бездепозитный бонус", "фриспины", "ставки на спорт", "букмекерская контора",
    "букмекерские конторы", "рабочее зеркало", "ігрові автомати", "ставки на спорт онлайн", "1xbet", "mostbet",
    "pin-up casino",
    // Turkish, Indonesian, Vietnamese, Thai
    "canlı bahis", "bahis siteleri", "bahis sitesi", "casino siteleri", "deneme bonusu", "kaçak bahis", "güncel giriş",
    "slot siteleri", "canlı casino", "slot gacor", "judi online", "situs judi", "judi slot", "agen judi", "bandar judi",
    "togel online", "bandar togel", "situs slot", "daftar slot", "deposit pulsa", "bonus new member", "maxwin",
    "rtp slot", "slot88", "taruhan bola", "judi bola", "nhà cái", "cá cược", "cá độ", "nổ hũ", "casino trực tuyến",
    "soi kèo", "tài xỉu", "สล็อต", "คาสิโนออนไลน์", "คาสิโน", "เว็บพนัน", "แทงบอล", "บาคาร่า", "เครดิตฟรี",
    // Japanese, Chinese, Korean, Arabic, Persian, Hindi
    "オンラインカジノ", "入金不要ボーナス", "フリースピン", "ブックメーカー", "线上娱乐", "博彩", "真人娱乐", "娱乐城", "娛樂城",
    "彩票平台", "百家乐", "百家樂", "老虎机", "老虎機", "体育投注", "體育投注", "在线赌场", "澳门赌场", "时时彩", "바카라", "카지노사이트",
    "온라인카지노", "토토사이트", "먹튀검증", "슬롯사이트", "안전놀이터", "كازينو", "المراهنات", "لفات مجانية", "شرط بندی",
    "کازینو آنلاین", "ऑनलाइन कैसीनो",
  ]

  private static let pharmacy = [
    "buy viagra", "generic viagra", "cheap viagra", "viagra online", "order viagra", "buy cialis", "generic cialis",
    "cheap cialis", "cialis online", "order cialis", "tadalafil", "sildenafil", "levitra", "kamagra", "vardenafil",
    "online pharmacy", "online pharmacies", "canadian pharmacy", "without prescription", "without a prescription",
    "no prescription", "buy tramadol", "buy xanax", "buy ambien", "buy modafinil", "male enhancement", "cbd gummies",
    "keto gummies", "weight loss pills", "diet pills", "viagra kaufen", "cialis kaufen", "rezeptfrei", "ohne rezept",
    "potenzmittel", "acheter viagra", "acheter cialis", "sans ordonnance", "pharmacie en ligne", "comprar viagra",
    "comprar cialis", "sin receta", "farmacia en línea", "farmacia online", "acquistare viagra", "acquistare cialis",
    "senza ricetta", "sem receita", "viagra kopen", "zonder recept", "bez recepty", "купить виагру", "купить сиалис",
    "без рецепта", "дженерики", "виагра", "バイアグラ", "シアリス", "壮阳药", "비아그라", "시알리스",
  ]

  private static let adult = [
    "escort service", "escort services", "escort girls", "escorts in", "call girls", "call girl", "porn videos",
    "free porn", "xxx videos", "sex cams", "sex cam", "cam girls", "webcam girls", "live sex", "sex chat",
    "adult dating", "hookup site", "hookup sites", "onlyfans leaks", "hot milf", "nude girls", "sex videos",
    "sexkontakte", "sextreffen", "erotikmarkt", "escort bayan", "escort bayanlar", "eskort", "проститутки",
    "индивидуалки", "порно видео", "секс знакомства", "videos porno", "vídeos pornô", "sexo gratis", "putas",
    "acompanhantes", "film porno", "plan cul", "rencontre sexe", "video porno", "アダルト動画", "出会い系", "無修正", "成人视频",
    "约炮", "色情", "裸聊", "야동", "출장안마", "출장마사지", "gái gọi", "phim sex", "bokep",
  ]

  private static let essays = [
    "essay writing service", "essay writing services", "write my essay", "write my paper", "custom essay",
    "custom essays", "buy essay", "buy essays", "buy an essay", "buy essay online", "paper writing service",
    "dissertation writing service", "thesis writing service", "do my homework", "pay for essay", "cheap essays",
    "cheap essay", "professional essay writers", "essay writers", "essays for sale", "term papers for sale",
    "custom papers", "custom writing service", "plagiarism-free papers", "plagiarism-free essays", "assignment help",
    "hausarbeit schreiben lassen", "bachelorarbeit schreiben lassen", "masterarbeit schreiben lassen",
    "akademische ghostwriter", "курсовая на заказ", "курсовые на заказ", "дипломная на заказ", "дипломы на заказ",
    "реферат на заказ", "написание курсовых", "代写论文", "论文代写", "代写essay", "作业代写",
  ]

  private static let loans = [
    "payday loan", "payday loans", "cash advance", "bad credit", "no credit check", "instant loan", "instant loans",
    "personal loans", "quick loans", "loans online", "guaranteed approval", "same day loans", "installment loans",
    "kredit ohne schufa", "sofortkredit", "kleinkredit", "préstamos rápidos", "créditos rápidos", "préstamos online",
    "crédit rapide", "prêt rapide", "prestiti veloci", "pożyczki online", "chwilówki", "szybka pożyczka", "займ онлайн",
    "займы онлайн", "микрозайм", "микрозаймы", "займ на карту", "займы на карту", "кредит без отказа", "snabblån",
    "sms-lån", "forbrukslån", "vay tiền nhanh", "vay online", "vay tín chấp", "pinjaman online", "pinjol",
  ]

  private static let counterfeits = [
    "replica watches", "replica watch", "replica handbags", "replica rolex", "fake rolex", "rolex replica",
    "louis vuitton outlet", "michael kors outlet", "coach outlet", "ray ban outlet", "ugg outlet", "oakley outlet",
    "moncler outlet", "nike outlet", "cheap jerseys", "wholesale jerseys", "cheap nfl jerseys", "cheap jordans",
    "canada goose outlet", "pandora outlet", "スーパーコピー", "ブランドコピー", "激安通販", "コピー時計", "コピー品", "偽ブランド",
    "高仿", "复刻表", "레플리카",
  ]
}
