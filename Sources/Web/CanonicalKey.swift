/// One key for the spellings of one address: what a catalog compares to see that a URL is registered already.
///
/// Two addresses with the same key are the same page on any sane server. `www.` and other hosts are never merged here:
/// that takes evidence (a redirect, `rel=canonical`).
///
/// A key is the host, the port unless it is 80 or 443, the path, the query. Dropped are: the scheme (http and
/// https are one), user name and password, a dot behind the host, default index files, slashes at the path's end,
/// session ids, tracking parameters, empty parameters, the fragment unless it is a route (`#!…`, `#/…`). Parameters are
/// sorted by name, those of one name stay in their order. Percent-encoding is the same for all: characters that need
/// none have none.
package enum CanonicalKey {
  package static func of(_ url: WebURL) -> String {
    guard url.isHTTP, let host = url.host else { return url.withoutFragment.href }
    var key = Array(host.utf8)
    if key.count > 1, key.last == UInt8(ascii: "."), key[key.count - 2] != UInt8(ascii: ".") { key.removeLast() }
    if let port = url.port, port != 80, port != 443 { key.append(contentsOf: ":\(port)".utf8) }
    let query = canonicalQuery(url.query ?? "")
    key.append(contentsOf: canonicalPath(url.path, hasQuery: !query.isEmpty))
    if !query.isEmpty {
      key.append(UInt8(ascii: "?"))
      key.append(contentsOf: query)
    }
    if let fragment = url.fragment, fragment.hasPrefix("!") || fragment.hasPrefix("/"), fragment.utf8.count > 1 {
      key.append(UInt8(ascii: "#"))
      key.append(contentsOf: fragment.utf8)
    }
    return String(decoding: key, as: UTF8.self)
  }

  // MARK: Path

  /// Index files that servers give for the folder itself.
  static let staticIndexes: Set<String> = ["index.html", "index.htm", "index.xhtml", "index.shtml"]
  /// Dropped only without a query: with one they are the program that reads it.
  static let dynamicIndexes: Set<String> = [
    "index.php", "index.asp", "index.aspx", "index.jsp", "index.cgi", "default.asp", "default.aspx", "default.htm",
    "default.html",
  ]

  private static func canonicalPath(_ path: String, hasQuery: Bool) -> [UInt8] {
    var output = normalized(path.utf8, keeping: pathCharacters)
    var length: Int
    repeat {
      length = output.count
      removeSessionID(&output)
      while output.last == UInt8(ascii: "/") { output.removeLast() }
      if let slash = output.lastIndex(of: UInt8(ascii: "/")) {
        let name = String(decoding: output[(slash + 1)...].map(\.asciiLowercased), as: UTF8.self)
        if staticIndexes.contains(name) || (!hasQuery && dynamicIndexes.contains(name)) {
          output.removeSubrange(slash...)
        }
      }
    } while output.count < length
    return output
  }

  /// Cuts `;jsessionid=…` off the last segment, unless only dots would be left, which mean something else.
  private static func removeSessionID(_ path: inout [UInt8]) {
    let mark = Array(";jsessionid=".utf8)
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")), path.count - slash > mark.count else { return }
    for index in slash..<(path.count - mark.count)
    where path[index] == mark[0] && path[index..<(index + mark.count)].map(\.asciiLowercased) == mark {
      let rest = path[(slash + 1)..<index]
      if rest.isEmpty || !rest.allSatisfy({ $0 == UInt8(ascii: ".") }) { path.removeSubrange(index...) }
      return
    }
  }

  // MARK: Query

  /// Parameters that say where a visitor came from and nothing of the page.
  static let trackingParameters: Set<String> = [
    // Advertising networks' click ids.
    "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "yclid", "ysclid", "twclid", "ttclid",
    "li_fat_id", "rdt_cid", "epik", "rb_clickid", "irclickid", "wickedid", "s_kwcid", "ef_id", "_openstat",
    // Social sharing.
    "igshid", "igsh", "fb_action_ids", "fb_action_types", "fb_source", "fb_ref", "ref_src", "ref_url", "trk",
    "trkcampaign", "share_source", "sr_share", "_branch_match_id",
    // Newsletters and campaigns.
    "mc_cid", "mc_eid", "mkt_tok", "oly_anon_id", "oly_enc_id", "vero_id", "vero_conv", "_hsenc", "_hsmi",
    "hsctatracking",
    "__hssc", "__hstc", "__hsfp", "_bta_tid", "_bta_c", "dm_i", "nr_email_referer", "__s", "s_cid", "cmpid", "icid",
    "wt_mc", "wt_zmc", "xtor", "spm", "guccounter", "guce_referrer", "guce_referrer_sig",
    // Analytics linkers.
    "_ga", "_gl", "_gac", "_ke", "_kx",
    // Sessions.
    "phpsessid", "jsessionid", "aspsessionid", "cfid", "cftoken",
  ]
  /// The same, for whole families of names.
  static let trackingPrefixes = ["utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "at_custom", "stm_"]

  static func isTracking(_ name: [UInt8]) -> Bool {
    let name = String(decoding: name.map(\.asciiLowercased), as: UTF8.self)
    return trackingParameters.contains(name) || trackingPrefixes.contains { name.hasPrefix($0) }
  }

  private static func canonicalQuery(_ query: String) -> [UInt8] {
    if query.isEmpty { return [] }
    let spaced = query.utf8.flatMap { $0 == UInt8(ascii: "+") ? Array("%20".utf8) : [$0] }
    let parameters = normalized(spaced, keeping: queryCharacters).split(separator: UInt8(ascii: "&"))
      .map { (name: Array($0.prefix { $0 != UInt8(ascii: "=") }), whole: $0) }
      .filter { !isTracking($0.name) }
    let sorted = parameters.enumerated().sorted { a, b in
      a.element.name == b.element.name
        ? a.offset < b.offset : a.element.name.lexicographicallyPrecedes(b.element.name)
    }
    return Array(sorted.map(\.element.whole).joined(separator: [UInt8(ascii: "&")]))
  }

  // MARK: Percent-encoding

  private static let unreserved = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
  /// Characters that mean the same encoded or not; the others keep the form they have, or get encoded.
  private static let plain = ByteSet("!$'()*,:@", including: unreserved)
  private static let pathCharacters = ByteSet("/;=&+", including: plain)
  private static let queryCharacters = ByteSet("/?;=&", including: plain)

  private static func normalized(_ bytes: some Collection<UInt8>, keeping kept: ByteSet) -> [UInt8] {
    let input = Array(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte == UInt8(ascii: "%"), index + 2 < input.count, let high = PercentEncoding.hexValue(input[index + 1]),
        let low = PercentEncoding.hexValue(input[index + 2])
      {
        let value = high << 4 | low
        if plain.contains(value) {
          output.append(value)
        } else {
          output.append(contentsOf: [byte, PercentEncoding.hexDigit(high), PercentEncoding.hexDigit(low)])
        }
        index += 3
        continue
      }
      if kept.contains(byte) {
        output.append(byte)
      } else {
        let escape = [UInt8(ascii: "%"), PercentEncoding.hexDigit(byte >> 4), PercentEncoding.hexDigit(byte & 15)]
        output.append(contentsOf: escape)
      }
      index += 1
    }
    return output
  }
}
