import HTML

/// Words beside a number that make it no version.
enum VersionWords {
  struct List: Sendable {
    private let table: NameTable

    init(_ text: String) {
      table = NameTable(text.split(separator: " ").enumerated().map { (String($0.element), UInt32($0.offset)) })
    }

    /// Whether an ASCII word, of either case and at most 16 bytes, is in the list.
    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
      guard word.count <= 16 else { return false }
      var key = NameTable.Key()
      for byte in word { key.append(byte.lowered) }
      return table.value(key) != nil
    }
  }

  /// Words for a version, between a name and its number.
  static let signs: [StaticString] = [
    "version", "versión", "versão", "versione", "versie", "wersja", "verze", "версия", "версии", "Версия", "バージョン",
    "版本", "버전", "sürüm", "Sürüm",
  ]
  /// Words for documentation, between a name and the version of both: `Ember Guides v2.18`.
  static let documents = List("documentation docs guide guides manual reference handbook dokumentation handbuch")
  /// Names whose first word is refused alone.
  static let openers = List("http spring")
  /// Words that a version does not follow.
  static let refused = List(
    """
    chapter part step lesson arxiv doi isbn issn by-sa by-nc by-nd by-nc-sa gpl lgpl license licence sa teilen band \
    jahrgang jahres jahre jahr herbst frühling sommer winter spring summer autumn fall bolívares figure fig table \
    section episode module unit week day page pages volume vol issue article number no nr num top best the these \
    those this about over only than under in at on by of from to for and or with since until before after between \
    around nearly almost just first last next past all another any some every each both january february march april \
    may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar \
    februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre \
    novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre \
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun version release versions \
    type level grade class room phase stage round rank score rating price size age year years copyright published \
    updated posted comments comment reply replies question answer q option exercise example problem task item items \
    line lines paragraph tip tips rule reason reasons note notes appendix attachment exhibit form kapitel teil \
    schritt seite abbildung tabelle abschnitt bild nummer lektion woche tag chapitre partie étape leçon tableau \
    capítulo parte paso lección página capitolo passo pagina lezione hoofdstuk deel stap rozdział krok глава часть \
    шаг урок route highway street avenue road exit gate terminal flight bus covid world war act scene season series \
    book psalm verse utf iso rfc sha md mp ipv x height width depth length approx circa ca total more less up down \
    it is are was were be has have had you we they he she i a an if when where how why what who which that there \
    here also then so but not yes us eur usd gbp chf rs ver subsection step-by-step points point goal goals \
    day-to-day session sessions assignment homework quiz test lab labs problem-set project video part-time track \
    tier plan area zone district block building floor house apt suite tel phone fax zip box euro dollar percent col \
    row column index key code error errors http https status port msg pin id step:
    """)
  /// Words that begin a sentence or title before a name, and are no part of it.
  static let openings = List(
    """
    the a an in on at for with using use install installing installation upgrade upgrading update updating learn \
    learning getting introduction intro tutorial guide get how what new from to and or of by migrating migrate \
    moving build building create creating deploy deploying setup setting configure configuring running run welcome \
    since requires require required if when while as about this that our your my download downloading note both only \
    see also supports support latest current old older legacy modern beginning mastering pro complete understanding \
    via is are mit für der die das von unter avec pour con para per
    """)
  /// Words after a number that count things.
  static let units = List(
    """
    percent million billion thousand years year months month weeks week days day hours hour minutes minute min mins \
    seconds sec people users gb mb kb tb km kg cm mm m px pt em ms s h times steps tips ways things reasons examples \
    points rules ideas lessons recipes exercises projects books courses videos facts mistakes alternatives secrets hacks \
    myths chapters regeln ideen aufgaben règles idées leçons reglas ideas lecciones regole \
    license licence licensed licenses lizenz licencia licença licenza licentie licencja лицензия лицензии wanted carat \
    stars comments posts articles pages items files lines words characters bytes bits inches inch feet ft \
    litre litres liter liters l ml cl dl g mg ton tons tonnes cups cup teaspoons tbsp tsp kcal volts watts kwh kw \
    hz khz mhz ghz dpi fps rpm acres hectares meters metres metri metros mètres meter metros litros litri \
    grammes gramm gramos stück portions servings personen personnes personas \
    miles mph lbs oz grams degrees dollars euros eur usd pm am votes replies views likes shares answers questions \
    uhr jahre tage wochen stunden minuten prozent euro mio mrd ans jours heures años días \
    horas anni giorni ore jaar dagen uur percentage january february march april may june july august september \
    october november december jan feb mar apr jun jul aug sep oct nov dec
    """)
  /// Words after a whole number that make it a number of things.
  static let counted = List("others other more different of new great best simple easy essential free top and")
}
