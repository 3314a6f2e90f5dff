import Fetch
import Foundation
import Model
import Registry
import Web

/// Reads `secondOpinion` of the `fetch:` section.
enum SecondOpinionReader {
  static func read(
    _ fetch: YAMLNode?, folder: String, _ diagnostics: inout Diagnostics
  ) -> SecondOpinionConfiguration? {
    // The section's own keys have been checked by its reader.
    var ignored = Diagnostics()
    guard let fetch, fetch.isMapping,
      let section = YAMLMapping(fetch, as: "“fetch”", known: FetchReader.keys, &ignored)?
        .mapping("secondOpinion", known: ["command", "proxy", "timeout", "perNight"], &diagnostics),
      let route = route(section, folder: folder, &diagnostics)
    else { return nil }
    var opinion = SecondOpinionConfiguration(route)
    if let timeout = section.duration("timeout", in: 0.1...600, &diagnostics) { opinion.timeout = timeout }
    if let count = section.integer("perNight", in: 0...10_000, &diagnostics) { opinion.perNight = count }
    return opinion
  }

  private static func route(
    _ section: YAMLMapping, folder: String, _ diagnostics: inout Diagnostics
  ) -> SecondOpinionConfiguration.Route? {
    switch (section.has("command"), section.has("proxy")) {
    case (true, true):
      diagnostics.error(
        section.location(of: "proxy"), "“secondOpinion” has both “command” and “proxy”", remedy: "keep one of them")
      return nil
    case (false, false):
      diagnostics.error(
        section.location, "“secondOpinion” has neither “command” nor “proxy”",
        remedy: "write “command: [/usr/local/bin/look]” or “proxy: http://proxy.example:3128”")
      return nil
    case (true, false): return command(section, folder: folder, &diagnostics).map { .command($0) }
    case (false, true): return proxy(section, &diagnostics).map { .proxy($0) }
    }
  }

  private static func command(
    _ section: YAMLMapping, folder: String, _ diagnostics: inout Diagnostics
  ) -> [String]? {
    guard let nodes = section.nodes("command", &diagnostics) else { return nil }
    let words = nodes.compactMap(\.text)
    guard let program = words.first, words.count == nodes.count, words.count <= 64,
      words.allSatisfy({ $0.utf8.count <= 4_096 && !$0.utf8.contains(0) }), program.contains("/")
    else {
      diagnostics.error(
        section["command"]?.location ?? section.location, "“command” is no path of a program with its arguments",
        remedy: "write [/usr/local/bin/look, --json]: no shell reads it")
      return nil
    }
    return [FilePath.join(folder, program)] + words.dropFirst()
  }

  /// What is wrong with it is said without its words: they may hold a password.
  private static func proxy(_ section: YAMLMapping, _ diagnostics: inout Diagnostics) -> FetchConfiguration.Proxy? {
    guard let text = section.string("proxy", limit: 2_000, &diagnostics) else { return nil }
    func refuse(_ fault: String) -> FetchConfiguration.Proxy? {
      diagnostics.error(
        section.location(of: "proxy"), "“proxy” \(fault)",
        remedy: "write http://proxy.example:3128; https, socks5 and socks5h do as well, and user:password@ may come "
          + "before the host, percent-encoded")
      return nil
    }
    guard let url = WebURL(text), let host = url.host, !host.isEmpty else { return refuse("is no address of a proxy") }
    guard let scheme = FetchConfiguration.Proxy.Scheme(rawValue: url.scheme) else {
      return refuse("has a scheme that is none of a proxy")
    }
    guard ["", "/"].contains(url.path), url.query == nil, url.fragment == nil else {
      return refuse("has more than a host and a port")
    }
    let port = url.effectivePort == 0 ? 1_080 : url.effectivePort
    var proxy = FetchConfiguration.Proxy(scheme: scheme, host: host, port: port)
    if !url.username.isEmpty || !url.password.isEmpty {
      guard let user = url.username.removingPercentEncoding, let password = url.password.removingPercentEncoding,
        (user + password).utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
      else { return refuse("has a user name or password that cannot be sent") }
      proxy.credentials = .init(user: user, password: password)
    }
    return proxy
  }
}
