import HTML

/// Names and short forms of months in the languages that pages come in, in the cases that dates use; lower case.
enum MonthNames {
  private static let lists: [String] = [
    """
    january jan januar janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty января январь янв січня
    січень січ leden ledna led tammikuuta tammikuu ocak jänner ianuarie ian gener január januára януари яну ιανουαρίου
    ιανουάριος ιαν γενάρη يناير جانفي ژانویه जनवरी ינואר
    """,
    """
    february feb februar février févr fev fév febrero febbraio fevereiro februari luty lutego lut февраля февраль фев
    февр лютого лютий únor února úno helmikuuta helmikuu şubat şub febr februarie febrer fevr fevrier február февруари
    φεβρουαρίου φεβρουάριος φεβ φλεβάρη فبراير فيفري فوریه फ़रवरी फरवरी פברואר
    """,
    """
    march mar märz mrz mars marzo março maart mrt marzec marca marz марта март мар березня березень бер březen března
    bře maaliskuuta maaliskuu mart martie març maerz maret március márc marts μαρτίου μάρτιος μαρ μάρτη مارس मार्च מרץ
    מרס
    """,
    """
    april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр квітня квітень квіт duben dubna dub
    huhtikuuta huhtikuu nisan nis aprilie április ápr април απριλίου απρίλιος απρ أبريل ابريل إبريل أفريل آوریل अप्रैल אפריל
    """,
    """
    may mai mayo maggio mag maio mei maj maja мая май травня травень трав květen května kvě toukokuuta toukokuu mayıs
    maig május máj μαΐου μάιος μαϊου μάη مايو ماي می مه मई מאי
    """,
    """
    june jun juni juin junio giugno giu junho czerwiec czerwca cze июня июнь июн червня червень черв červen června čvn
    kesäkuuta kesäkuu haziran haz iunie iun juny június jún юни ιουνίου ιούνιος ιουν ιούνη يونيو يونيه جوان ژوئن जून יוני
    """,
    """
    july jul juli juillet juil julio luglio lug julho lipiec lipca lip июля июль июл липня липень červenec července čvc
    heinäkuuta heinäkuu temmuz tem iulie iul juliol július júl юли ιουλίου ιούλιος ιουλ ιούλη يوليو يوليه جويلية ژوئیه
    जुलाई יולי
    """,
    """
    august aug août aout agosto ago augustus sierpień sierpnia sie августа август авг серпня серпень серп srpen srpna
    srp elokuuta elokuu ağustos ağu augusti agost agustus agu augusztus αυγούστου αύγουστος αυγ أغسطس اغسطس أوت اوت
    آگوست अगस्त אוגוסט
    """,
    """
    september sep sept septembre septiembre setiembre settembre set setembro wrzesień września wrz сентября сентябрь
    сен сент вересня вересень вер září zář syyskuuta syyskuu eylül eyl septembrie setembre septembrie szeptember szept
    септември σεπτεμβρίου σεπτέμβριος σεπ سبتمبر سپتامبر सितंबर सितम्बर ספטמבר
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октября октябрь окт
    жовтня жовтень жовт říjen října říj lokakuuta lokakuu ekim eki octombrie október октомври οκτωβρίου οκτώβριος οκτ
    أكتوبر اكتوبر اکتبر अक्टूबर अक्तूबर אוקטובר
    """,
    """
    november nov novembre noviembre novembro listopad listopada listopadu lis ноября ноябрь ноя нояб листопада листопад marraskuuta
    marraskuu kasım kas noiembrie ноември νοεμβρίου νοέμβριος νοε نوفمبر نوامبر नवंबर नवम्बर נובמבר
    """,
    """
    december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudzień grudnia gru декабря
    декабрь дек грудня грудень груд prosinec prosince pro joulukuuta joulukuu aralık ara decembrie desembre decembre
    декември δεκεμβρίου δεκέμβριος δεκ ديسمبر دسامبر दिसंबर दिसम्बर דצמבר
    """,
  ]

  /// Months by the first 16 bytes of their names, which tell them apart.
  private static let table: NameTable = {
    var names: [String: UInt32] = [:]
    for (index, list) in lists.enumerated() {
      for name in list.split(whereSeparator: \.isWhitespace) {
        let bytes = Array(name.utf8)
        names[String(decoding: bytes[...].truncatedAtScalar(keyLength), as: UTF8.self)] = UInt32(index + 1)
      }
    }
    return NameTable(names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()
  private static let keyLength = 16

  /// 1…12 for a month's name, letters of either case. Hebrew names may follow the preposition ב.
  static func month(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    if word.count > 4, word[0] == 0xD7, word[1] == 0x91 {
      return month(UnsafeBufferPointer(rebasing: word[2...]))
    }
    var key = NameTable.Key()
    var i = 0
    while i < word.count {
      let (first, second) = LetterCase.lowered(word, i)
      let isLead = first >= 0xC3
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
      guard key.length + length <= keyLength else { break }
      key.append(first)
      if isLead, let second { key.append(second) }
      i += isLead ? 2 : 1
      if length == 3, i < word.count {
        key.append(word[i])
        i += 1
      }
    }
    return table.value(key).map(Int.init)
  }
}

/// Small letters of the scripts that month names and date labels are written in.
enum LetterCase {
  /// The first two bytes of the character that begins at `i`, as a small letter; the second is nil at the end and for
  /// ASCII. Latin with diacritics, Greek and Cyrillic (Unicode's simple case mapping for those blocks).
  @inline(__always)
  static func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt8, UInt8?) {
    let first = bytes[i]
    if first < 0xC3 { return (first.lowered, nil) }
    guard i + 1 < bytes.count else { return (first, nil) }
    let second = bytes[i + 1]
    switch first {
    case 0xC3 where second >= 0x80 && second <= 0x9E && second != 0x97: return (0xC3, second + 0x20)
    case 0xC4 where second < 0xB8 && second & 1 == 0 && second != 0xB0: return (0xC4, second + 1)
    case 0xC5 where second >= 0x8A && second < 0xB8 && second & 1 == 0: return (0xC5, second + 1)
    case 0xC5 where second == 0xB9 || second == 0xBB || second == 0xBD: return (0xC5, second + 1)
    case 0xCE where second == 0x86: return (0xCE, 0xAC)
    case 0xCE where second >= 0x88 && second <= 0x8A: return (0xCE, second + 0x25)
    case 0xCE where second >= 0x91 && second <= 0x9F: return (0xCE, second + 0x20)
    case 0xCE where second >= 0xA0 && second <= 0xA9: return (0xCF, second - 0x20)
    case 0xD0 where second >= 0x80 && second <= 0x8F: return (0xD1, second + 0x10)
    case 0xD0 where second >= 0x90 && second <= 0x9F: return (0xD0, second + 0x20)
    case 0xD0 where second >= 0xA0 && second <= 0xAF: return (0xD1, second - 0x20)
    default: return (first, second)
    }
  }
}
