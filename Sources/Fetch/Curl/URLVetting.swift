import CCurl
import Model
import Web

/// Reads addresses with libcurl's own parser, the one that will connect, and refuses what must not be asked for.
final class URLVetting {
  struct Target: Equatable {
    /// A name, or a numeric address without brackets.
    var host: String
    var port: Int
    var isNumeric: Bool
  }

  private let handle: OpaquePointer

  init?() {
    guard let handle = curl_url() else { return nil }
    self.handle = handle
  }

  deinit { curl_url_cleanup(handle) }

  /// Where an exchange with this address would connect to.
  func vet(_ url: String) -> Result<Target, Failure> {
    // WHATWG serialisation is printable ASCII; what is not would be read differently from locale to locale.
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return .failure(Failure(.protocolError, "an address with characters that need escaping"))
    }
    let scheme = url.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https" else {
      return .failure(Failure(.refusedByPolicy, "only http and https are fetched"))
    }
    let flags = UInt32(CURLU_DISALLOW_USER | CURLU_PATH_AS_IS)
    let code = curl_url_set(handle, CURLUPART_URL, url, flags)
    if code == CURLUE_USER_NOT_ALLOWED { return .failure(Failure(.refusedByPolicy, "user name in the address")) }
    guard code == CURLUE_OK else {
      return .failure(Failure(.protocolError, "no valid address: \(String(cString: curl_url_strerror(code)))"))
    }
    if part(CURLUPART_USER, 0) != nil || part(CURLUPART_PASSWORD, 0) != nil {
      return .failure(Failure(.refusedByPolicy, "user name in the address"))
    }
    guard let host = part(CURLUPART_HOST, 0), !host.isEmpty,
      let port = part(CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT)).flatMap({ Int($0) })
    else { return .failure(Failure(.protocolError, "an address without host")) }
    let isBracketed = host.hasPrefix("[")
    let bare = isBracketed ? String(host.dropFirst().dropLast()) : host
    return .success(Target(host: bare, port: port, isNumeric: isBracketed || IPAddress(bare) != nil))
  }

  private func part(_ part: CURLUPart, _ flags: UInt32) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
