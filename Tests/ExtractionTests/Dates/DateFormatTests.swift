import Extraction
import Model
import Testing

/// Forms of dates in the languages that pages come in.
@Suite("Date formats")
struct DateFormatTests {
  @Test(arguments: [
    "Published on 6 May 2024", "Published May 6th, 2024", "Posted: Mon, May 6 2024", "Published 2024-05-06",
    "Published 2024/05/06 10:30", "Published 2024.05.06", "Published 6-May-2024", "Published the 6th of May, 2024",
    "Veröffentlicht am 6. Mai 2024", "Veröffentlicht: 06.05.2024, 14:00 Uhr", "Publié le 6 mai 2024",
    "Publicado el 6 de mayo de 2024", "Pubblicato il 6 maggio 2024", "Publicado em 6 de maio de 2024",
    "Gepubliceerd op 6 mei 2024", "Opublikowano 6 maja 2024", "Опубликовано 6 мая 2024 г.",
    "Опубліковано 6 травня 2024 р.",
    "Publikováno 6. května 2024", "Publicerad 6 maj 2024", "Yayınlanma tarihi: 6 Mayıs 2024", "2024年5月6日公開",
    "发布于 2024年5月6日", "작성일 2024년 5월 6일", "등록 2024. 5. 6.", "نشر في 6 مايو 2024", "نشر في ٦ مايو ٢٠٢٤",
    "تاریخ انتشار: ۶ مه ۲۰۲۴",
    "प्रकाशित 6 मई 2024", "Ngày đăng: 6 tháng 5 năm 2024", "Ngày đăng 6 tháng 5, 2024", "Diterbitkan 6 Mei 2024",
    "Δημοσιεύθηκε 6 Μαΐου 2024", "פורסם ב-6 במאי 2024", "Publicat pe 6 mai 2024", "Megjelent: 2024. május 6.",
    "Udgivet 6. maj 2024", "Julkaistu 6. toukokuuta 2024", "Publisert 6. mai 2024", "Публикувано на 6 май 2024 г.",
    "Publicat el 6 de maig de 2024", "令和6年5月6日 公開", "Published 6\u{A0}May\u{A0}2024", "PUBLISHED 6 MAY 2024",
    "ОПУБЛИКОВАНО 6 МАЯ 2024",
  ])
  func dayInManyLanguages(line: String) {
    let found = read(page(article: "<p>\(line)</p>")).published
    #expect(found?.date.description == "2024-05-06")
    #expect(found?.precision == .day)
    #expect(found?.source == "visible-labelled")
  }

  /// The months of a year, written as their languages do in dates.
  @Test(arguments: [
    "January February March April May June July August September October November December",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    "január február március április május június július augusztus szeptember október november december",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "януари февруари март април май юни юли август септември октомври ноември декември",
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
  ])
  func monthNames(names: String) {
    for (index, name) in names.split(separator: " ").enumerated() {
      let line = "<p class=post-date>14 \(name) 2022</p>"
      let expected = CivilDate(year: 2022, month: index + 1, day: 14)
      #expect(read(page(article: line)).published?.date == expected, "\(name)")
    }
  }

  /// What could be read in two ways is read by the page's language and country, or not at all.
  @Test(
    arguments: [
      ("en", "https://example.org/a", "03/04/2021", nil),
      ("en-US", "https://example.org/a", "03/04/2021", "2021-03-04"),
      ("en-GB", "https://example.org/a", "03/04/2021", "2021-04-03"),
      ("en", "https://example.co.uk/a", "03/04/2021", "2021-04-03"),
      ("fr", "https://example.org/a", "03/04/2021", "2021-04-03"),
      ("en", "https://example.org/a", "25/04/2021", "2021-04-25"),
      ("en", "https://example.org/a", "04/25/2021", "2021-04-25"),
      ("en", "https://example.org/a", "04/04/2021", "2021-04-04"),
      ("de", "https://example.org/a", "31.10.23", "2023-10-31"),
      ("en", "https://example.org/a", "01/25/26", "2026-01-25"),
      ("en", "https://example.org/a", "05-03-11", nil),
    ] as [(String, String, String, String?)])
  func orderOfNumbers(language: String, url: String, text: String, expected: String?) {
    let markup = page(article: "<p class=date>\(text)</p>").replacing("lang=\"en\"", with: "lang=\"\(language)\"")
    #expect(read(markup, url: url).published?.date.description == expected)
  }

  /// Numbers that look like dates, other calendars, and days long before the web.
  @Test(arguments: [
    "Call 030-12-05-2021", "Phone: 05.06.2021", "See RFC 2119 of 5 March 1997", "Directive 2001/29/EC of 22 May 2001",
    "Version 1.2.2023", "v1.2.2023", "192.168.10.20", "10.1.2021.4", "Week 2023-W05-1", "Price: $12.05.2021",
    "1402/02/15", "6 พฤษภาคม 2567", "5 رمضان 1445", "3 days ago", "vor 2 Tagen", "il y a 3 jours", "5 March 1990",
    "30 February 2023", "2023-13-01", "5 May 20231", "#5.3.2021", "Chapter 12/10", "2019-2021", "May 2021 5",
    "12:05:2021",
    "Joined 5 May 2020", "Member since 5 May 2020", "Accessed 5 May 2020", "Copyright 5 May 2020",
    "Valid until 5 May 2020",
    "Released on 5 May 2020",
  ])
  func notADate(text: String) {
    let found = read(page(article: "<p>\(text)</p>")).published
    #expect(found == nil, "\(String(describing: found))")
  }

  @Test(arguments: [
    ("2024-05-06", "2024-05-06"), ("2024-05-06T23:30:00+02:00", "2024-05-06"), ("20240506", "2024-05-06"),
    ("20240506T101500", "2024-05-06"), ("1714953600", "2024-05-06"), ("1714953600000", "2024-05-06"),
    ("Mon, 06 May 2024 10:00:00 GMT", "2024-05-06"), ("Mon May 06 2024 10:00:00 GMT+0200", "2024-05-06"),
    ("May 6, 2024", "2024-05-06"), ("2024-05", "2024-05"),
  ])
  func machineDates(content: String, expected: String) {
    let head = "<meta property=article:published_time content='\(content)'>"
    #expect(read(page(head: head)).published?.date.description == expected)
  }

  @Test(arguments: ["2024-05-0", "12", "99999999", "20241399", "yesterday", "1990-05-06", "12345678901234567890"])
  func notAMachineDate(content: String) {
    #expect(read(page(head: "<meta property=article:published_time content='\(content)'>")).published == nil)
  }
}
