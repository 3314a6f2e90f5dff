import HTML
import Web

/// Resolves addresses of a page against its base. Addresses that are plainly in their final form are not parsed again:
/// most links of a page are, and the URL parser is the dearest step of reading them.
struct AddressResolver {
  /// The page's own address.
  let page: WebURL?
  let base: WebURL?
  private let origin: String

  init(page url: String, baseElement: String?) {
    let pageURL = WebURL(url)
    page = pageURL
    base = baseElement.flatMap { WebURL($0, base: pageURL) } ?? pageURL
    origin = base?.isHTTP == true ? base?.origin ?? "" : ""
  }

  /// The serialised address, nil when it is none or not http(s).
  func resolve(_ href: String) -> String? {
    if let plain = plainly(href) { return plain }
    guard href.utf8.count <= 4096, let url = WebURL(href, base: base), url.isHTTP else { return nil }
    return url.href
  }

  private func plainly(_ href: String) -> String? {
    var href = href
    return href.withUTF8 { bytes -> String? in
      if bytes.first == 0x2F, !origin.isEmpty, bytes.count < 2 || bytes[1] != 0x2F, isPlainPath(bytes, from: 0) {
        return origin + String(decoding: bytes, as: UTF8.self)
      }
      let prefix = bytes.hasPrefix("https://") ? 8 : bytes.hasPrefix("http://") ? 7 : 0
      guard prefix > 0 else { return nil }
      var i = prefix
      var lastLabel = i
      while i < bytes.count, bytes[i] != 0x2F {
        let byte = bytes[i]
        if byte == 0x2E { lastLabel = i + 1 }
        guard byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2D else { return nil }
        i += 1
      }
      guard i < bytes.count, lastLabel > prefix, lastLabel < i, bytes[lastLabel] &- 0x61 < 26, i - prefix < 200,
        !UnsafeBufferPointer(rebasing: bytes[prefix..<i]).contains("xn--"), isPlainPath(bytes, from: i)
      else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// A path, query and fragment of letters, digits and a few signs that no serialiser changes, without dot segments.
  private func isPlainPath(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard bytes.count <= 2048 else { return false }
    var i = start
    while i < bytes.count {
      switch bytes[i] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x7E, 0x2F, 0x3F, 0x3D, 0x26, 0x2C, 0x2B, 0x23, 0x3A:
        break
      case 0x2E: if i > 0, bytes[i - 1] == 0x2F { return false }
      default: return false
      }
      i += 1
    }
    return true
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  func hasPrefix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    for i in 0..<text.utf8CodeUnitCount where self[i] != text.utf8Start[i] { return false }
    return true
  }
}
