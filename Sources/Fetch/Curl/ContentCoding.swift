import Model

/// A content coding (RFC 9110 §8.4.1) that can be undone here.
enum ContentCoding: Sendable, Equatable {
  case gzip
  case deflate
  /// RFC 7932.
  case brotli
  /// RFC 8878, with the window of RFC 9659.
  case zstd

  /// What is offered in Accept-Encoding: all that is in this list.
  static let offer = "gzip, deflate, br, zstd"
  /// Codings on top of each other; more is no honest server.
  static let maxLayers = 2

  /// Codings that are registered (IANA, HTTP Content Coding Registry) or were in use, and cannot be undone here.
  private static let unreadable: Set<String> = [
    "aes128gcm", "bzip2", "compress", "dcb", "dcz", "exi", "lzma", "pack200-gzip", "sdch", "x-bzip2", "x-compress",
    "xz",
  ]

  /// The codings of a response in the order they were applied. Words that name no coding (`UTF-8`, `none`) change nothing,
  /// as in browsers.
  static func layers(of headers: Headers) -> Result<[ContentCoding], Failure> {
    var layers: [ContentCoding] = []
    for value in headers.all("content-encoding") {
      for token in value.utf8.split(separator: UInt8(ascii: ",")) {
        let name = String(Substring(token)).lowercased().filter { $0 != " " && $0 != "\t" }
        switch name {
        case "", "identity": continue
        case "gzip", "x-gzip": layers.append(.gzip)
        case "deflate": layers.append(.deflate)
        case "br": layers.append(.brotli)
        case "zstd": layers.append(.zstd)
        case let name where unreadable.contains(name):
          return .failure(Failure(.badEncoding, "content coding \(name) was not offered"))
        default: continue
        }
        if layers.count > maxLayers {
          return .failure(Failure(.protocolError, "more than \(maxLayers) content codings"))
        }
      }
    }
    return .success(layers)
  }

  /// What undoes the coding of one body; nil when there is no memory for it.
  func decoder() -> (any ContentDecoder)? {
    switch self {
    case .gzip: InflateDecoder(.gzip)
    case .deflate: InflateDecoder(.deflate)
    case .brotli: BrotliDecoder()
    case .zstd: ZstdDecoder()
    }
  }
}
