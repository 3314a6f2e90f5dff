/// An encoding of the WHATWG Encoding Standard (§4.2), and how it is decoded here.
struct CharacterEncoding: Hashable, Sendable {
  enum Method: Hashable, Sendable {
    case utf8
    case utf16(bigEndian: Bool)
    /// A table of 256, made by iconv.
    case singleByte(String)
    /// iconv's name of the nearest encoding.
    case multiByte(String)
  }
  /// The standard's name in lower case, such as `windows-1252`.
  let name: String
  let method: Method

  static let utf8 = CharacterEncoding(name: "utf-8", method: .utf8)
  static let utf16LE = CharacterEncoding(name: "utf-16le", method: .utf16(bigEndian: false))
  static let utf16BE = CharacterEncoding(name: "utf-16be", method: .utf16(bigEndian: true))
  static let windows1252 = CharacterEncoding(name: "windows-1252", method: .singleByte("WINDOWS-1252"))

  var isUTF16: Bool { if case .utf16 = method { true } else { false } }
  var isMultiByte: Bool { if case .multiByte = method { true } else { false } }
}
