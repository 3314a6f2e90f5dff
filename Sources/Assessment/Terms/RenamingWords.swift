/// Words by which a text speaks of a change of name, or of an end, and so knows of it: beside them a retired name is
/// history, not advice.
enum RenamingWords {
  /// Whether a passage speaks of it, in any of the languages known here.
  static func speak(in passage: String) -> Bool {
    Segments(passage).parts.contains { book.search($0).subjects != 0 }
  }

  /// Whether a title is that of a history of changes, of a farewell or of a move, where old names belong.
  static func areOfHistory(_ title: String?) -> Bool {
    Segments(title).parts.contains { history.search($0).subjects != 0 || book.search($0).subjects != 0 }
  }

  private static let book = PhraseBook([
    Phrases(
      language: "en",
      subjects: [
        "formerly", "former", "previously", "prior to", "rename*", "renaming", "known as", "used to be", "was called",
        "were called", "once called", "now called", "old name", "older name", "replaced", "replaces", "replacement*",
        "replacing", "successor", "supersede*", "deprecat*", "retired", "retirement", "retiring", "discontinued",
        "obsolete", "outdated", "no longer", "not anymore", "shut down", "shutdown", "shutting down", "closed down",
        "closing", "sunset", "defunct", "legacy", "instead of", "rather than", "migrat*", "moved from", "moved to",
        "has moved", "in the past", "was removed", "were removed", "been removed", "removed in", "end of life", "eol",
        "unmaintained", "unsupported", "do not use", "don't use", "avoid", "became", "merged into", "rebranded",
        "historical*", "history of", "alternative to", "alternatives to", "switch from", "switched from", "switched to",
        "switching",
      ]),
    Phrases(
      language: "de",
      subjects: [
        "fruher*", "ehemals", "ehemalig*", "vormals", "umbenannt", "ersetzt", "abgelost", "nachfolger*", "veraltet*",
        "eingestellt", "abgeschaltet", "nicht mehr", "statt", "anstelle", "bisher", "einst", "umzug", "migrat*",
        "abgekundigt",
      ]),
    Phrases(
      language: "fr",
      subjects: [
        "anciennement", "ancien*", "autrefois", "renomme*", "remplace*", "successeur*", "obsolete*", "abandonne*",
        "n'existe plus", "ne plus", "n'est plus", "ferme", "au lieu de", "a la place", "migr*", "jadis",
      ]),
    Phrases(
      language: "es",
      subjects: [
        "anteriormente", "antes", "antigu*", "renombrad*", "reemplaz*", "sustitui*", "sucesor*", "obsolet*",
        "descontinuad*", "ya no", "cerrad*", "cerro", "en lugar de", "en vez de", "migra*", "conocid* como",
      ]),
    Phrases(
      language: "pt",
      subjects: [
        "anteriormente", "antig*", "renomead*", "substitu*", "sucessor*", "obsolet*", "descontinuad*",
        "nao existe mais",
        "ja nao", "nao e mais", "encerrad*", "em vez de", "ao inves de", "migra*", "conhecid* como",
      ]),
    Phrases(
      language: "it",
      subjects: [
        "precedentemente", "ex", "gia noto", "rinominat*", "sostituit*", "successore", "obsolet*", "dismess*",
        "non piu",
        "chiuso", "invece di", "al posto di", "migra*", "un tempo",
      ]),
    Phrases(
      language: "nl",
      subjects: [
        "voorheen", "vroeger*", "hernoemd", "vervangen", "opvolger", "verouderd*", "stopgezet", "niet meer",
        "in plaats van", "migr*", "voormalig*",
      ]),
    Phrases(
      language: "sv",
      subjects: [
        "tidigare", "fore detta", "dopt* om", "ersatt*", "ersatter", "foraldrad*", "inte langre", "istallet for",
      ]),
    Phrases(
      language: "pl",
      subjects: [
        "dawniej", "dawn*", "wczesniej", "przemianowan*", "zastap*", "nastepc*", "przestarzal*", "wycofan*", "juz nie",
        "zamiast", "migrac*", "zamkniet*",
      ]),
    Phrases(
      language: "cs",
      subjects: [
        "byval*", "prejmenovan*", "nahrazen*", "zastaral*", "uz ne", "misto", "migrac*", "zrusen*",
      ]),
    Phrases(
      language: "ru",
      subjects: [
        "ранее", "раньше", "бывш*", "прежн*", "переименован*", "заменен*", "заменил*", "преемник*", "устаре*",
        "больше не",
        "закрыт*", "вместо", "мигр*", "известн* как",
      ]),
    Phrases(
      language: "uk",
      subjects: ["раніше", "колишн*", "перейменован*", "замінен*", "застарі*", "більше не", "закрит*", "замість"]),
    Phrases(language: "tr", subjects: ["eskiden", "eski adi*", "yerine", "artik", "kullanimdan", "kapatil*"]),
    Phrases(
      language: "id", subjects: ["dahulu", "sebelumnya", "dulu*", "diganti*", "digantikan", "tidak lagi", "usang"]),
    Phrases(language: "vi", subjects: ["truoc day", "doi ten", "thay the", "thay bang", "khong con", "ngung"]),
    Phrases(
      language: "ar", subjects: ["سابقا", "سابقًا", "المعروف", "استبدل*", "بدلا من", "لم يعد", "القديم*"],
      isUnspaced: true),
    Phrases(language: "fa", subjects: ["سابق*", "پیشتر", "قبلا", "جایگزین*", "به جای", "دیگر"], isUnspaced: true),
    Phrases(language: "he", subjects: ["לשעבר", "בעבר", "הוחלף", "במקום", "כבר לא"], isUnspaced: true),
    Phrases(language: "hi", subjects: ["पहले", "पूर्व", "नाम बदल", "के बजाय", "अब नहीं", "बंद"], isUnspaced: true),
    Phrases(
      language: "ja", subjects: ["旧", "以前は", "かつて", "改名", "名称変更", "廃止", "終了", "後継", "代わり", "移行", "非推奨"],
      isUnspaced: true),
    Phrases(
      language: "zh",
      subjects: [
        "原名", "前身", "曾用", "以前", "旧称", "舊稱", "更名", "改名", "取代", "替代", "已停", "废弃", "廢棄", "关闭", "關閉", "不再", "迁移", "遷移",
      ],
      isUnspaced: true),
    Phrases(language: "ko", subjects: ["이전", "옛 이름", "이름이 바뀌", "대체", "종료", "폐지", "더 이상", "대신"], isUnspaced: true),
  ])

  private static let history = PhraseBook([
    Phrases(
      language: "en",
      subjects: [
        "changelog", "change log", "changes in", "release notes", "what's new", "whats new", "history", "timeline",
        "upgrade guide", "upgrading", "goodbye", "farewell", "obituary", "end of", "release announcement", "newsletter",
        "moving from", "moving to", "news",
      ]),
    Phrases(
      language: "others",
      subjects: [
        "notas de la version", "historia", "historial", "historique", "notes de version", "histoire", "geschichte",
        "neuerungen", "versionshinweise", "storia", "note di rilascio", "notas de versao", "nieuws", "historik",
        "история", "список изменений", "istoria", "noticias", "actualites", "nouveautes",
      ]),
    Phrases(
      language: "unspaced", subjects: ["更新日志", "更新履歴", "変更履歴", "リリースノート", "历史", "歷史", "歴史", "변경 기록"], isUnspaced: true),
  ])
}
