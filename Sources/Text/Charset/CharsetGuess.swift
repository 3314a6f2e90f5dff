import CUchardet

/// The encoding that the bytes themselves suggest, by uchardet (statistics of letters and sequences).
enum CharsetGuess {
  /// Bytes looked at, from a little before the first that is not ASCII.
  static let limit = 128 * 1024

  /// - Parameter start: Where the first byte stands that needs explaining.
  static func encoding(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> CharacterEncoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let front = max(0, start - 1024)
    let part = UnsafeBufferPointer(rebasing: bytes[front..<min(bytes.count, front + limit)])
    let status = part.withMemoryRebound(to: CChar.self) { characters in
      characters.baseAddress.map { uchardet_handle_data(detector, $0, characters.count) } ?? 0
    }
    guard status == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    return EncodingLabels.encoding(alias(String(cString: name))).map { SiblingEncodings.choose($0, part) }
  }

  /// Names of uchardet that are no WHATWG labels.
  private static func alias(_ name: String) -> String {
    switch name {
    case "UHC", "JOHAB": "euc-kr"
    case "MAC-CYRILLIC": "x-mac-cyrillic"
    case "VISCII": ""
    default: name
    }
  }
}
