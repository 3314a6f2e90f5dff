import HTML

/// Names and short forms of months in the languages that pages come in, lower case.
enum MonthNames {
  private static let lists: [String] = [
    "january jan januar janvier janv enero ene gennaio gen janeiro januari styczeń stycznia января январь янв січня leden ledna tammikuuta tammikuu ocak jänner ianuarie gener",
    "february feb februar février févr fev febrero febbraio fevereiro februari luty lutego февраля февраль фев лютого únor února helmikuuta helmikuu şubat febr februarie febrer fév fevr fevrier",
    "march mar märz mrz mars marzo março maart marzec marca марта март мар березня březen března maaliskuuta maaliskuu mart martie març maerz",
    "april apr avril avr abril abr aprile kwiecień kwietnia апреля апрель апр квітня duben dubna huhtikuuta huhtikuu nisan aprilie",
    "may mai mayo maggio mag maio mei maj maja мая май травня květen května toukokuuta toukokuu mayıs maig",
    "june jun juni juin junio giugno giu junho czerwiec czerwca июня июнь июн червня červen června kesäkuuta kesäkuu haziran iunie juny",
    "july jul juli juillet juil julio luglio lug julho lipiec lipca июля июль июл липня červenec července heinäkuuta heinäkuu temmuz iulie juliol",
    "august aug août aout agosto ago augustus sierpień sierpnia августа август авг серпня srpen srpna elokuuta elokuu ağustos augusti agost",
    "september sep sept septembre septiembre settembre set setembro wrzesień września сентября сентябрь сен вересня září syyskuuta syyskuu eylül septembrie setembre",
    "october oct oktober okt octobre octubre ottobre ott outubro out październik października октября октябрь окт жовтня říjen října lokakuuta lokakuu ekim octombrie",
    "november nov novembre noviembre novembro listopad listopada ноября ноябрь ноя marraskuuta marraskuu kasım noiembrie",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudzień grudnia декабря декабрь дек грудня prosinec prosince joulukuuta joulukuu aralık decembrie desembre decembre",
  ]

  private static let table: NameTable = {
    var names: [String: UInt32] = [:]
    for (index, list) in lists.enumerated() {
      for name in list.split(separator: " ") where name.utf8.count <= 16 { names[String(name)] = UInt32(index + 1) }
    }
    return NameTable(names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()

  /// 1…12 for a month's name, letters of either case.
  static func month(_ word: some Sequence<UInt8>) -> Int? {
    var key = NameTable.Key()
    for byte in word { key.append(byte.lowered) }
    return table.value(key).map(Int.init)
  }
}
