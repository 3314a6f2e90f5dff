import CCurl
import Web

/// What all transfers of one transport have in common: the configuration, the address policy, and the header lists
/// that libcurl reads while transfers are under way.
final class CurlSettings {
  let configuration: FetchConfiguration
  let policy: AddressPolicy
  /// Request fields of every exchange.
  let fields: CurlList
  let connectTo: CurlList?
  let hasAuthorityFile = CurlLibrary.hasAuthorityFile

  init(_ configuration: FetchConfiguration) throws(FetchError) {
    guard CurlSettings.isField(configuration.userAgent) else {
      throw FetchError(.configuration, "userAgent must be one line of printable text")
    }
    self.configuration = configuration
    policy = AddressPolicy(allow: configuration.allowAddresses)
    fields = CurlList(CurlSettings.fields)
    if let endpoint = configuration.connectTo {
      guard let address = IPAddress(endpoint.address), (1...65_535).contains(endpoint.port) else {
        throw FetchError(.configuration, "connectTo must be a numeric address and a port: 127.0.0.1:8080")
      }
      let text = address.isIPv4 ? "\(address)" : "[\(address)]"
      connectTo = CurlList(["::\(text):\(endpoint.port)"])
    } else {
      connectTo = nil
    }
  }

  static let fields = [
    "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
    "Accept-Encoding: \(ContentCoding.offer)",
  ]

  /// Whether a text may be sent as the value of a field: no control characters (RFC 9110 §5.5), not endless.
  static func isField(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 4096 && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }
}

/// A list of strings in the form libcurl wants, freed with its owner.
final class CurlList {
  private(set) var pointer: UnsafeMutablePointer<curl_slist>?

  init(_ lines: [String]) {
    for line in lines { pointer = curl_slist_append(pointer, line) ?? pointer }
  }

  deinit { curl_slist_free_all(pointer) }
}
