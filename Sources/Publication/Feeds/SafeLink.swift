import Web

/// Addresses that may stand in an `href`: http or https, with a host and without user or password, as the URL parser
/// writes them. Anything else is shown as text.
enum SafeLink {
  static func href(_ text: String?) -> String? { url(text)?.href }

  /// The host, for grouping; nil for what is no such address.
  static func host(_ text: String?) -> String? { url(text)?.host }

  private static func url(_ text: String?) -> WebURL? {
    guard let text, text.utf8.count <= 8192, let url = WebURL(text), url.isHTTP, url.host?.isEmpty == false,
      url.username.isEmpty, url.password.isEmpty
    else { return nil }
    return url
  }
}
