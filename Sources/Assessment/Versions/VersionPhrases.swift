/// Words around versions, in several languages: folded as `Segments` folds them.
enum VersionPhrases {
  /// Phrases at the beginning or the end of a part of text.
  struct Edge: Sendable {
    private let phrases: [[UInt8]]

    init(_ list: String) {
      phrases = list.split(separator: "\n").flatMap { $0.split(separator: "|") }
        .map { Segments.folded(String($0)) }.filter { !$0.isEmpty }
    }

    /// Words that go on are another word, except where a script has no spaces.
    func contains(start part: [UInt8]) -> Bool {
      phrases.contains { phrase in
        part.dropFirst().starts(with: phrase) && (phrase[0] >= 0xE0 || part.dropFirst(phrase.count + 1).first == 0x20)
      }
    }

    func contains(end part: [UInt8]) -> Bool {
      phrases.contains { phrase in
        let body = part.dropLast()
        guard body.count > phrase.count, body.suffix(phrase.count).elementsEqual(phrase) else { return false }
        return phrase[0] >= 0xE0 || body.dropLast(phrase.count).last == 0x20
      }
    }
  }

  /// After a version: a whole book of documentation.
  static let documents = Edge(
    """
    documentation|docs|doc|guide|guides|manual|reference manual|user manual|user guide|users guide|reference guide|handbook|api docs
    api documentation|api reference|online documentation|administration guide|admin guide|developer guide
    dokumentation|handbuch|referenz|documentacion|manual de|documentation officielle|documentacao|documentazione
    documentatie|dokumentacja|dokumentace|dokumentasyonu|belgeleri|документация|документация по|руководство
    ドキュメント|マニュアル|文档|文檔|手册|手冊|中文文档|官方文档|문서
    """)
  /// After a version: newer ones as well.
  static let upwards = Edge(
    """
    or newer|or later|or higher|or above|or greater|or more recent|or better|or up|or upwards|and newer|and later
    and higher|and above|and up|and upwards|and onwards|onwards|and greater|and beyond|minimum|at least
    at minimum|as a minimum|as minimum|plus|or any later|or any newer
    oder neuer|oder hoher|oder spater|oder hohere|oder neuere|und neuer|und hoher|und spater|und neuere|und hohere
    ou superieur|ou superieure|ou plus recent|ou plus recente|ou ulterieure|ou plus|et superieur|et plus|et ulterieures
    o superior|o superiores|o mas reciente|o posterior|y superior|y superiores|y posteriores|en adelante|minimo
    ou superior|ou posterior|ou mais recente|e superior|e posteriores|em diante
    o superiore|o successiva|o successive|o piu recente|e successive|e superiori|in su
    of hoger|of nieuwer|of later|en hoger|en nieuwer|eller nyare|eller senare|eller hogre|eller nyere|eller hojere
    lub nowszy|lub nowsza|lub nowszej|lub wyzsza|i nowsze|nebo novejsi|nebo vyssi|a novejsi
    или новее|или выше|или более|и выше|и новее|та вище|або новіша|або вище|veya ustu|veya uzeri|veya daha|ve uzeri
    tai uudempi|vagy ujabb|sau mai nou|sau o versiune mai
    以上|以降|及以上|及更高|或更高|或以上|或更新|及后续|이상
    """)
  /// After a version: older ones as well, or those who come from it.
  static let downwards = Edge(
    """
    or older|or earlier|or below|or lower|and older|and earlier|and below|and lower|and before|users|user|developers
    oder alter|oder fruher|und alter|und fruher|und darunter|nutzer|anwender|ou anterieur|ou anterieure|et anterieur
    et anterieures|et plus ancien|utilisateurs|o anterior|o anteriores|y anteriores|usuarios|ou anterior|e anteriores
    o precedente|o precedenti|e precedenti|utenti|of ouder|en ouder|of eerder|lub starsze|i starsze|nebo starsi
    и старше|и ранее|или старше|и более ранние|пользователям|以前|以下|及以下|更早|이하
    """)
  /// Between two versions of one product.
  static let joining: Set<String> = [
    "and", "or", "to", "through", "und", "oder", "bis", "et", "ou", "à", "y", "o", "hasta", "e", "a", "até", "en", "of",
    "tot", "och", "og", "till", "til", "i", "do", "lub", "и", "или", "до", "ve", "veya", "和", "或", "与", "及", "と", "から",
  ]
  /// Before a name: a lower bound.
  static let from = Edge(
    """
    at least|minimum|minimum of|minimal|since|as of|from|starting with|starting from|beginning with|requires|require
    required|requires at least|need|needs|newer than|later than|above|you need|you will need|you'll need|compatible with
    mindestens|ab|seit|benotigt|erfordert|voraussetzung|setzt|a partir de|depuis|au moins|necessite|requiert|des
    desde|al menos|como minimo|requiere|necesita|pelo menos|requer|no minimo|almeno|a partire da|dalla|richiede
    vanaf|sinds|minstens|minimaal|vereist|fran|sedan|minst|kraver|od|co najmniej|wymaga|alespon|vyzaduje
    начиная с|не ниже|минимум|требуется|от|починаючи з|en az|vahintaan|legalabb|cel putin
    需要|至少|自|从|從|最低
    """)
  /// Before a name: an upper bound, or the other of two.
  static let older = Edge(
    """
    until|up to|older than|earlier than|lower than|below|less than|unlike|compared to|compared with|versus|vs|than|not
    without|dropped|drops|dropping|drop support for|support for|porting from|port from|converted from|ported from
    bis|alter als|ohne|im gegensatz zu|jusqu'a|contrairement a|hasta|anterior a|ate|fino a|tot|ouder dan
    starsze niz|до|старше чем
    """)

  /// Titles of pages that name versions without being for them.
  static let aboutReleases = PhraseBook([
    Phrases(
      language: "en",
      subjects: [
        "vs", "versus", "comparison", "comparisons", "compared", "compare", "comparing", "difference", "differences",
        "now available", "is here", "is out", "release", "releases", "released", "announcing", "announcement",
        "announce*", "changes", "change history",
        "version history", "versions", "all versions", "old versions", "previous versions", "archive", "archives",
        "archived", "download", "downloads", "what's new", "whats new", "new in", "new features", "end of life",
        "end of support", "out of support", "support ends", "support ended", "eol", "life cycle", "lifecycle",
        "release cycle", "roadmap", "upgrade", "upgrades",
        "migration", "migrate", "porting", "port", "converting", "switching", "moving", "transition*",
        "compatibility", "support matrix", "supported versions", "security advisory", "security advisories", "cve*",
        "vulnerability", "vulnerabilities", "deprecations", "breaking changes", "errata", "bug", "bugs", "bug report",
        "goodbye", "farewell", "leave", "leaving", "why we", "which", "alternatives", "alternative to",
      ]),
    Phrases(
      language: "others",
      subjects: [
        "ist verfugbar", "ist da", "erschienen", "est disponible", "ya disponible", "vergleich", "unterschied*",
        "veroffentlicht*", "umstieg", "umstellung", "migrat*", "neue funktionen",
        "freigabe*", "archiv", "comparaison", "comparatif", "difference", "differences", "nouveautes", "sortie",
        "mise a jour", "mise a niveau", "comparacion", "comparativa", "diferencia*", "novedades", "lanzamiento",
        "actualizar", "actualizacion", "migrac*", "comparacao", "diferenca*", "novidades", "lancamento", "atualiz*",
        "confronto", "differenz*", "novita", "aggiorna*", "vergelijking", "verschil*", "porownanie", "roznic*",
        "nowosci", "сравнение", "отличия", "различия", "обновление", "миграция", "переход", "релиз", "вышел", "вышла",
        "что нового", "karsilastirma", "farklar*", "umsteigen", "umziehen", "passer de",
        "pasar de", "cambiar de", "passare da", "migrare", "abschied", "warum wir", "erfahrungsbericht",
        "pourquoi nous", "por que nosotros", "perche noi", "почему мы", "adieu", "adios", "welche", "welcher",
        "welches",
        "quelle", "lequel", "laquelle", "cual", "quale", "qual",
        "какую", "какой", "alternativen", "alternativas", "alternative a", "ошибка", "прощай", "fehlerbericht",
        "fin de vie", "fin du support", "support-ende", "supportende", "lebensende", "fin de vida", "fin de soporte",
        "fin del soporte", "fine vita", "fine del supporto", "fim do suporte", "fim de vida", "einde van ondersteuning",
        "koniec wsparcia", "окончание поддержки", "конец поддержки",
      ]),
    Phrases(
      language: "unspaced",
      subjects: [
        "比較", "比较", "サポート終了", "停止维护", "停止支持", "停止支援", "지원 종료", "どちら", "哪个", "哪個", "移植", "マイグレーション", "마이그레이션", "이전하기",
        "对比", "區別", "区别", "違い", "差异", "移行", "迁移", "升级", "升級", "新機能",
        "新特性", "新功能", "发布", "發佈", "リリース", "下载",
        "비교", "차이", "업그레이드",
      ],
      isUnspaced: true),
  ])
  /// Parts of the address of documentation.
  static let documentPlaces = ["doc", "guide", "manual", "reference", "handbook", "api", "learn", "/en/", "stable"]
  /// Segments of an address under which versions are told of, not used.
  static let releasePlaces: Set<String> = [
    "changelog", "changelogs", "changes", "change-log", "history", "news", "release", "releases", "release-notes",
    "releasenotes", "release_notes", "relnotes", "whatsnew", "whats-new", "tag", "tags", "download", "downloads",
    "archive", "archives", "migration", "migrating", "migrate", "upgrade", "upgrading", "compare", "comparison",
    "versions", "eol", "blog-releases", "announcements", "security", "advisories",
  ]
}
