import Model
import Testing

@testable import Text

struct LanguageTests {
  @Test(arguments: [
    ("en", "This tutorial explains how to start a partnership with a museum or an archive in your country."),
    ("de", "Diese Anleitung erklärt, wie man eine Partnerschaft mit einem Museum oder einem Archiv beginnt."),
    ("es", "Este tutorial explica cómo iniciar una colaboración con un museo o un archivo en su país."),
    ("nb", "Denne veiledningen forklarer hvordan man starter et samarbeid med et museum eller et arkiv."),
    ("he", "המדריך הזה מסביר כיצד להתחיל שותפות עם מוזיאון או ארכיון במדינה שלך"),
    ("ja", "このチュートリアルでは、美術館や公文書館との提携を始める方法を説明します。"), ("zh", "本教程介紹如何與您所在國家的博物館或檔案館建立合作夥伴關係。"),
    ("ru", "В этом руководстве объясняется, как начать сотрудничество с музеем или архивом."),
    ("sw", "Mafunzo haya yanaeleza jinsi ya kuanzisha ushirikiano na makumbusho katika nchi yako."),
  ]) func recognises(code: String, text: String) {
    let reading = Language.detect(text)
    #expect(reading.code == code)
    #expect(reading.isReliable)
    #expect(reading.share > 0.8)
  }

  @Test(arguments: [
    ("ms", "Kerajaan berkata perkara itu boleh dilakukan kerana ia perlu.", "ms"),
    ("ms", "Pemerintah bisa membayar karena uang itu sudah ada.", "id"), ("nb", "Båten är på sjön.", "sv"),
    ("da", "Rødgrød med fløde", "da"), ("sr", "Това е въпросът.", "bg"), ("sr", "Это было вчера.", "ru"),
    ("sr", "Її немає", "uk"), ("sr", "Љубав", "sr"), ("af", "Dat is een boek dat zij niet wil.", "nl"),
    ("af", "Hulle het dit nie gesien nie.", "af"), ("en", "het een niet", "nl"),
    ("en", "Universitat Rovira i Virgili, 1970", "en"),
  ]) func relativesAreToldApart(found: String, text: String, settled: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { Relatives.settle(found, $0) } == settled)
  }

  /// Lines as short as a heading or a summary, where quadgrams alone give English or a relative.
  @Test(arguments: [
    ("da", "Vi viser, hvordan man bliver færdig med opgaven uden hjælp."),
    ("nb", "Vi viser hvordan man blir ferdig med oppgaven uten hjelp."),
    ("sv", "Det här behövs också för att vi ska få en bättre skola."),
    ("id", "Anda bisa mengirim surat itu karena kantor sudah buka."),
    ("ms", "Anda boleh menghantar surat itu kerana pejabat sudah dibuka, iaitu selepas cuti."),
    ("ca", "Amb aquesta guia també els nous tenen feina."),
    ("es", "Con esta guía los nuevos también tienen trabajo."),
    ("pt", "Com este guia os novos também têm trabalho."),
    ("nl", "De club van de stad heeft een nieuwe website gekregen."),
    ("bg", "Тук ще намерите всички наши уроци за музея."), ("ru", "Здесь вы найдёте все наши уроки для музея."),
    ("uk", "Тут ви знайдете всі наші уроки для музею."), ("sk", "Tu nájdete všetky naše návody, ktoré sú už hotové."),
    ("cs", "Zde najdete všechny naše návody, které jsou již hotové."), ("en", "Read this first."),
  ]) func recognisesALine(code: String, text: String) { #expect(Language.detect(text).code == code) }

  @Test func theClaimTipsTheBalanceAmongRelativesOnly() {
    let both = "Pasang komputer itu di sekolah."
    #expect(Array(both.utf8).withUnsafeBufferPointer { Relatives.settle("ms", $0, declared: "ms") } == "ms")
    #expect(Array(both.utf8).withUnsafeBufferPointer { Relatives.settle("ms", $0) } == "id")
    let german = "Diese Anleitung ist für alle, die noch nicht dabei waren."
    #expect(Array(german.utf8).withUnsafeBufferPointer { Relatives.settle("de", $0, declared: "nl") } == "de")
  }

  @Test func everyLanguageWithMarksHasAPlace() {
    #expect(LanguageMarks.all.count <= 32)
    #expect(MarkTable.place.count == LanguageMarks.all.count)
    for marks in LanguageMarks.all {
      #expect(marks.endings.split(separator: " ").allSatisfy { (3...5).contains($0.count) })
      #expect(marks.beginnings.split(separator: " ").allSatisfy { (2...3).contains($0.count) })
      #expect(marks.words == marks.words.lowercased())
    }
  }

  @Test(arguments: ["", "   ", "12345 67890", "!!!"]) func givesNothingForNothing(text: String) {
    #expect(Language.detect(text).code == nil)
  }

  @Test func looksAtValidBytesOnly() {
    let text = Array("This tutorial explains how to start a partnership with a museum.".utf8)
    let broken = text + [0xFF, 0xC3] + Array("Это совсем другой язык, который не должен быть прочитан".utf8)
    #expect(broken.withUnsafeBufferPointer { Language.detect($0) }.code == "en")
    #expect([0x80, 0xFF].withUnsafeBufferPointer { Language.detect($0) }.code == nil)
  }

  @Test func isBounded() {
    let long = String(repeating: "Wir beginnen mit einer langen Anleitung. ", count: 500)
    let reading = Language.detect(long + String(repeating: "And then English follows for ever. ", count: 5000))
    #expect(reading.code == "de")
  }

  @Test(arguments: ["'; drop", "\u{0}", "xx-yy-zz", String(repeating: "en,", count: 1000), "EN"])
  func hostileHintsDoNoHarm(hint: String) {
    #expect(Language.detect("Diese Anleitung erklärt, wie man eine Partnerschaft beginnt.", hint: hint).code == "de")
  }
}
