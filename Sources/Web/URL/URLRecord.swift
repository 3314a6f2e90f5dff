/// A URL in its parts, each serialised already (URL Standard §4.1), while it is put together.
struct URLRecord {
  var scheme: [UInt8] = []
  var username: [UInt8] = []
  var password: [UInt8] = []
  /// Nil when the URL has none; empty for `file:///`.
  var host: [UInt8]?
  /// Nil when it is the scheme's default.
  var port: UInt16?
  /// The segments, each after its `/`, or the opaque path.
  var path: [UInt8] = []
  var hasOpaquePath = false
  var query: [UInt8]?
  var fragment: [UInt8]?

  var isSpecial: Bool { SpecialScheme(scheme) != nil }
  var isFile: Bool { SpecialScheme(scheme) == .file }

  /// Removes the last segment; the drive letter of a file URL stays (URL Standard §4.1, shorten a URL's path).
  mutating func shortenPath() {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return }
    if slash == 0, isFile, WindowsDrive.isNormalizedLetter(path[1...]) { return }
    path.removeSubrange(slash...)
  }
}

/// The schemes that the URL Standard calls special (§4.2).
enum SpecialScheme: Sendable {
  case http, https, ws, wss, ftp, file

  init?(_ scheme: [UInt8]) {
    switch scheme.count {
    case 2 where scheme.elementsEqual("ws".utf8): self = .ws
    case 3 where scheme.elementsEqual("wss".utf8): self = .wss
    case 3 where scheme.elementsEqual("ftp".utf8): self = .ftp
    case 4 where scheme.elementsEqual("http".utf8): self = .http
    case 4 where scheme.elementsEqual("file".utf8): self = .file
    case 5 where scheme.elementsEqual("https".utf8): self = .https
    default: return nil
    }
  }

  var defaultPort: UInt16? {
    switch self {
    case .http, .ws: 80
    case .https, .wss: 443
    case .ftp: 21
    case .file: nil
    }
  }
}

/// Windows drive letters in file URLs (URL Standard §4.2).
enum WindowsDrive {
  /// A letter and `:` or `|`.
  static func isLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 2, let first = bytes.first, let second = bytes.last else { return false }
    return first.isASCIIAlpha && (second == UInt8(ascii: ":") || second == UInt8(ascii: "|"))
  }

  /// A letter and `:`.
  static func isNormalizedLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    isLetter(bytes) && bytes.last == UInt8(ascii: ":")
  }

  /// A drive letter at the front that ends there, or before `/`, `\`, `?` or `#`.
  static func starts(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard isLetter(bytes.prefix(2)) else { return false }
    guard let third = bytes.dropFirst(2).first else { return true }
    return third == UInt8(ascii: "/") || third == UInt8(ascii: "\\") || third == UInt8(ascii: "?")
      || third == UInt8(ascii: "#")
  }
}
