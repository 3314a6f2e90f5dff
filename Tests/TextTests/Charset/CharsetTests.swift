import Glibc
import Testing

@testable import Text

struct CharsetTests {
  static let russian = "Это руководство объясняет, как начать сотрудничество с музеем или архивом. Читайте дальше."
  static let japanese = "このチュートリアルでは、美術館や公文書館との提携を始める方法を説明します。"
  static let chinese = "本教程介绍如何与您所在国家的博物馆或档案馆建立合作伙伴关系，请继续阅读。"
  static let korean = "이 안내서는 박물관이나 기록 보관소와 협력 관계를 시작하는 방법을 설명합니다."
  static let french = "Ce tutoriel explique comment démarrer un partenariat « régional » — déjà prêt à l’été."

  static let hebrew = "המדריך הזה מסביר כיצד להתחיל שותפות עם מוזיאון או ארכיון במדינה שלך, ואיך להמשיך אותה"
  static let ukrainian =
    "Цей посібник пояснює, як почати співпрацю з музеєм або архівом у вашій країні. Її є кому вести."
  static let cedilla =
    "Acest ghid explică începerea unei colaborări cu un muzeu sau o arhivă din ţara dumneavoastră şi aţi aflat"

  static func encode(_ text: String, _ encoding: String) -> [UInt8] {
    guard let descriptor = iconv_open(encoding, "UTF-8"), Int(bitPattern: descriptor) != -1 else { return [] }
    defer { iconv_close(descriptor) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    let capacity = target.count
    let written = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, fromLeft, to, toLeft) = (source.baseAddress, source.count, target.baseAddress, capacity)
        iconv(descriptor, &from, &fromLeft, &to, &toLeft)
        iconv(descriptor, nil, nil, &to, &toLeft)
        return capacity - toLeft
      }
    }
    return target[..<written].map { UInt8(bitPattern: $0) }
  }

  private func page(_ text: String, _ encoding: String, meta: String? = nil) -> [UInt8] {
    Self.encode("<!doctype html><html><head>\(meta.map { "<meta charset=\"\($0)\">" } ?? "")<p>\(text)", encoding)
  }

  private func decoded(_ bytes: [UInt8], _ contentType: String? = nil) -> (text: String, page: DecodedPage) {
    let page = Charset.decode(bytes, contentType: contentType)
    return (String(decoding: page.utf8, as: UTF8.self), page)
  }

  struct Declared: Sendable {
    var text: String
    var encoding: String
    var label: String
    var name: String
  }

  static let declared = [
    Declared(text: russian, encoding: "WINDOWS-1251", label: "windows-1251", name: "windows-1251"),
    Declared(text: russian, encoding: "KOI8-R", label: "KOI8-R", name: "koi8-r"),
    Declared(text: russian, encoding: "IBM866", label: "cp866", name: "ibm866"),
    Declared(text: japanese, encoding: "CP932", label: "Shift_JIS", name: "shift_jis"),
    Declared(text: japanese, encoding: "EUC-JP", label: "euc-jp", name: "euc-jp"),
    Declared(text: japanese, encoding: "ISO-2022-JP", label: "iso-2022-jp", name: "iso-2022-jp"),
    Declared(text: chinese, encoding: "GB2312", label: "gb2312", name: "gbk"),
    Declared(text: chinese, encoding: "GB18030", label: "GB18030", name: "gb18030"),
    Declared(text: "本教程介紹如何與博物館建立合作夥伴關係", encoding: "BIG5", label: "big5", name: "big5"),
    Declared(text: korean, encoding: "EUC-KR", label: "ks_c_5601-1987", name: "euc-kr"),
    Declared(text: french, encoding: "WINDOWS-1252", label: "ISO-8859-1", name: "windows-1252"),
    Declared(text: french, encoding: "WINDOWS-1252", label: " latin1 ", name: "windows-1252"),
    Declared(text: "zażółć gęślą jaźń", encoding: "ISO-8859-2", label: "iso-8859-2", name: "iso-8859-2"),
    Declared(text: "διδακτικό υλικό", encoding: "WINDOWS-1253", label: "windows-1253", name: "windows-1253"),
    Declared(text: hebrew, encoding: "WINDOWS-1255", label: "windows-1255", name: "windows-1255"),
    Declared(text: hebrew, encoding: "ISO-8859-8", label: "logical", name: "iso-8859-8-i"),
    Declared(text: "تبدأ هذه المقالة من المتحف", encoding: "WINDOWS-1256", label: "cp1256", name: "windows-1256"),
    Declared(text: "Türkçe öğrenmek için kılavuz", encoding: "ISO-8859-9", label: "latin5", name: "windows-1254"),
    Declared(text: "Šī pamācība ir īsa", encoding: "WINDOWS-1257", label: "windows-1257", name: "windows-1257"),
    Declared(text: "Đây là bài", encoding: "WINDOWS-1258", label: "windows-1258", name: "windows-1258"),
    Declared(text: french, encoding: "UTF-16LE", label: "utf-16", name: "utf-16le"),
    Declared(text: french, encoding: "UTF-16BE", label: "utf-16be", name: "utf-16be"),
  ]

  @Test(arguments: declared) func serverIsBelieved(declared: Declared) {
    let (text, page) = decoded(page(declared.text, declared.encoding), "text/html; charset=\"\(declared.label)\"")
    #expect(text.hasSuffix("<p>" + declared.text))
    #expect(page.charset == declared.name)
    #expect(page.source == "http")
    #expect(!page.hadErrors)
  }

  @Test(arguments: declared.filter { !$0.encoding.hasPrefix("UTF-16") }) func pageIsBelieved(declared: Declared) {
    let (text, page) = decoded(page(declared.text, declared.encoding, meta: declared.label), "text/html")
    #expect(text.hasSuffix("<p>" + declared.text))
    #expect(page.charset == declared.name)
    #expect(page.source == "meta")
  }

  @Test(arguments: [
    (russian, "WINDOWS-1251", "windows-1251"), (russian, "KOI8-R", "koi8-r"), (japanese, "CP932", "shift_jis"),
    (japanese, "EUC-JP", "euc-jp"), (chinese, "GB18030", "gb18030"), (korean, "EUC-KR", "euc-kr"),
    (japanese, "ISO-2022-JP", "iso-2022-jp"), (hebrew, "WINDOWS-1255", "windows-1255"),
    (ukrainian, "KOI8-U", "koi8-u"), (cedilla, "WINDOWS-1250", "windows-1250"),
  ]) func undeclaredIsGuessed(text: String, encoding: String, name: String) {
    let (decodedText, page) = decoded(page(text, encoding))
    #expect(decodedText.hasSuffix("<p>" + text))
    #expect(page.charset == name)
    #expect(page.source == "uchardet")
  }

  @Test(arguments: ["windows-1252", "iso-8859-1", "windows-1251", "us-ascii", "utf-16", "shift_jis", "no-such"])
  func validUTF8IsUTF8WhateverIsDeclared(label: String) {
    let (text, result) = decoded(page(Self.french, "UTF-8", meta: label), "text/html; charset=\(label)")
    #expect(text.hasSuffix(Self.french))
    #expect(result.charset == "utf-8")
    #expect(!result.hadErrors)
  }

  @Test func marksGoFirst() {
    for (mark, encoding, name) in [
      ([0xEF, 0xBB, 0xBF], "UTF-8", "utf-8"), ([0xFF, 0xFE], "UTF-16LE", "utf-16le"),
      ([0xFE, 0xFF], "UTF-16BE", "utf-16be"),
    ] as [([UInt8], String, String)] {
      let (text, page) = decoded(mark + Self.encode(Self.russian, encoding), "text/html; charset=koi8-r")
      #expect(text == Self.russian)
      #expect(page.charset == name)
      #expect(page.source == "bom")
    }
  }

  @Test func falseUTF8FallsToTheMetaThenToAGuess() {
    let meta = decoded(page(Self.russian, "KOI8-R", meta: "koi8-r"), "text/html; charset=utf-8")
    #expect(meta.text.hasSuffix(Self.russian))
    #expect(meta.page.source == "meta")
    let guess = decoded(page(Self.russian, "WINDOWS-1251", meta: "utf-8"), "text/html; charset=utf-8")
    #expect(guess.text.hasSuffix(Self.russian))
    #expect(guess.page.source == "uchardet")
  }

  @Test func falseSingleByteOfTheServerFallsToTheMeta() {
    let (text, page) = decoded(page(Self.japanese, "CP932", meta: "shift_jis"), "text/html; charset=iso-8859-1")
    #expect(text.hasSuffix(Self.japanese))
    #expect(page.source == "meta")
  }

  @Test func falseMultiByteFallsToAGuess() {
    let (text, page) = decoded(page(Self.japanese, "EUC-JP"), "text/html; charset=shift_jis")
    #expect(text.hasSuffix(Self.japanese))
    #expect(page.charset == "euc-jp")
  }

  @Test func aFewBadBytesLeaveUTF8() {
    var bytes = Array(Self.russian.utf8)
    bytes.insert(contentsOf: [0xFF, 0xC0], at: 0)
    let (text, page) = decoded(bytes)
    #expect(text == "\u{fffd}\u{fffd}" + Self.russian)
    #expect(page.charset == "utf-8")
    #expect(page.hadErrors)
    let cut = decoded(Array(Self.french.utf8) + [0xE2, 0x80], "text/html;charset=utf-8")
    #expect(cut.text == Self.french + "\u{fffd}")
  }

  @Test func oneDashOfWindowsIsReadAsSuch() {
    let (text, page) = decoded(Array("plain ".utf8) + [0x96] + Array(" dash".utf8), "text/html; charset=utf-8")
    #expect(text == "plain – dash")
    #expect(page.charset == "windows-1252")
    #expect(page.source == "default")
  }

  @Test func unassignedBytesAreControls() {
    #expect(decoded([0x41, 0x81, 0x8D], "text/html; charset=latin1").text == "A\u{81}\u{8d}")
  }

  @Test func badSequencesKeepTheASCIIBehindThem() {
    let good = Self.encode(String(repeating: Self.japanese, count: 5), "CP932")
    let (text, page) = decoded(good + [0x81, 0x3C, 0x62, 0x3E] + good, "text/html; charset=shift_jis")
    #expect(text.contains("\u{fffd}<b>"))
    #expect(page.hadErrors)
  }

  /// The C library composes Hebrew points and Vietnamese tones, and keeps a letter back until it has seen the next.
  @Test func composingEncodingsLoseNoLetter() {
    #expect(
      decoded([0xE5, 0xC8], "text/html; charset=windows-1255").text.unicodeScalars.map(\.value) == [0x5D5, 0x5B8])
    #expect(
      decoded([0x61, 0xEC], "text/html; charset=windows-1258").text.unicodeScalars.map(\.value) == [0x61, 0x301])
    #expect(decoded([0x88, 0x62], "text/html; charset=big5").text.unicodeScalars.map(\.value) == [0xCA, 0x304])
    #expect(decoded([0x88, 0x66], "text/html; charset=big5").text == "Ê")
  }

  @Test(
    arguments: [
      ("windows-1252", [0x63, 0x9C, 0x75, 0x72], "windows-1252"),
      ("windows-1252", [0x63, 0xBD, 0x75, 0x72], "iso-8859-15"),
      ("windows-1252", [0x31, 0x20, 0xBD, 0x20], "windows-1252"), ("windows-1252", [0x35, 0xA4, 0x2E], "iso-8859-15"),
      ("windows-1252", [0xC3, 0xA4, 0x2E], "windows-1252"), ("koi8-r", [0xD0, 0xD2], "koi8-r"),
      ("koi8-r", [0xD0, 0xA6], "koi8-u"), ("iso-8859-2", [0xB1, 0x84], "windows-1250"),
      ("windows-1253", [0xB6, 0xEB], "iso-8859-7"), ("windows-1253", [0xA2, 0xEB], "windows-1253"),
    ] as [(String, [UInt8], String)]) func siblingsAreToldByTheirBytes(guess: String, bytes: [UInt8], name: String)
  {
    let chosen = EncodingLabels.encoding(guess).map { guess in
      bytes.withUnsafeBufferPointer { SiblingEncodings.choose(guess, $0) }
    }
    #expect(chosen?.name == name)
  }

  @Test func plainASCIIIsReturnedAsItIs() {
    let (text, page) = decoded(Array("hello".utf8), "text/html; charset=iso-8859-1")
    #expect(text == "hello")
    #expect(page.charset == "utf-8")
    #expect(Charset.decode([], contentType: nil).source == "default")
  }

  /// Whatever the bytes and the labels, the text is valid UTF-8.
  @Test func isAlwaysValid() {
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let labels = Self.declared.map(\.label) + ["utf-8", "utf-7", "x", "\"", "utf-16; charset"]
    for _ in 0..<400 {
      let alphabet: [UInt64] = next() % 2 == 0 ? [256] : [0x1B, 0x24, 0x42, 0x80, 0xC3, 0xE2, 0xFF, 0x3C, 0]
      let bytes = (0..<Int(next() % 300)).map { _ in
        UInt8(truncatingIfNeeded: alphabet.count == 1 ? next() : alphabet[Int(next()) % alphabet.count])
      }
      let page = Charset.decode(bytes, contentType: "text/html;charset=\(labels[Int(next()) % labels.count])")
      #expect(String(validating: page.utf8, as: UTF8.self) != nil)
    }
  }
}
