/// Near relatives that quadgrams confuse in short texts, told apart by letters and words that only one of them has.
///
/// A verdict is changed only when the text has marks of the other language and none of the one found.
enum Relatives {
  static func settle(_ code: String, _ text: UnsafeBufferPointer<UInt8>) -> String {
    switch code {
    case "sr": return cyrillic(text) ?? code
    case "nb", "da", "nn": return has(swedish, text) && !has(danish, text) ? "sv" : code
    case "ms": return lean(text, from: malay, to: indonesian) ? "id" : code
    case "id": return lean(text, from: indonesian, to: malay) ? "ms" : code
    case "af": return lean(text, from: afrikaans, to: dutch) ? "nl" : code
    default: return code
    }
  }

  /// ä ö Ä Ö, and æ ø Æ Ø.
  private static let swedish: Set<UInt32> = [0xE4, 0xF6, 0xC4, 0xD6]
  private static let danish: Set<UInt32> = [0xE6, 0xF8, 0xC6, 0xD8]
  /// ј љ њ ђ ћ џ
  private static let serbian: Set<UInt32> = [0x458, 0x459, 0x45A, 0x452, 0x45B, 0x45F]
  /// і ї є ґ
  private static let ukrainian: Set<UInt32> = [0x456, 0x457, 0x454, 0x491]
  /// ы э ё
  private static let russian: Set<UInt32> = [0x44B, 0x44D, 0x451]
  /// ъ щ ю я й, which Bulgarian and Russian share and Serbian lacks
  private static let eastern: Set<UInt32> = [0x44A, 0x449, 0x44E, 0x44F, 0x439]

  private static let indonesian: Set<String> = [
    "bisa", "karena", "pemerintah", "namun", "kalau", "saat", "yaitu", "sedangkan", "uang", "kantor", "mobil",
    "perusahaan", "jakarta", "berbeda", "memberikan", "sebesar", "warga", "tim", "sudah", "agar",
  ]
  private static let malay: Set<String> = [
    "boleh", "kerana", "kerajaan", "ialah", "sahaja", "manakala", "wang", "beliau", "bahawa", "pejabat", "syarikat",
    "berkata", "adakah", "perlu", "selepas", "berbeza", "memberi",
  ]
  private static let dutch: Set<String> = ["het", "een", "zijn", "hij", "niet", "zij", "ik", "deze", "wordt", "dat"]
  private static let afrikaans: Set<String> = ["nie", "het", "sy", "hulle", "ons", "hy", "word", "deur", "baie", "n"]

  private static func cyrillic(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard !has(serbian, text), has(eastern.union(ukrainian).union(russian), text) else { return nil }
    if has(ukrainian, text) { return "uk" }
    return has(russian, text) || !has([0x44A], text) ? "ru" : "bg"
  }

  private static func has(_ letters: Set<UInt32>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    while i < text.count {
      if text[i] < 0x80 {
        i += 1
        continue
      }
      let (scalar, length) = UTF8Scan.scalar(at: i, in: text)
      if letters.contains(scalar) { return true }
      i += length
    }
    return false
  }

  /// More words of one language than of the other.
  private static func lean(_ text: UnsafeBufferPointer<UInt8>, from own: Set<String>, to other: Set<String>) -> Bool {
    var balance = 0
    var start = 0
    for i in 0...text.count {
      let isLetter = i < text.count && (text[i] >= 0x80 || (text[i] | 32) &- 97 < 26)
      if isLetter { continue }
      if i > start, i - start <= 16 {
        let word = String(decoding: text[start..<i].lazy.map { $0 < 0x80 ? $0 | 32 : $0 }, as: UTF8.self)
        balance += (other.contains(word) ? 1 : 0) - (own.contains(word) ? 1 : 0)
      }
      start = i + 1
    }
    return balance > 0
  }
}
