import Model
import Web

/// What the shape of an address says.
enum Addresses {
  /// The front page of a site or of one of its languages: `/`, `/index.html`, `/home`, `/en/`, `/de-at/index.php`.
  static func isHome(_ url: WebURL) -> Bool {
    guard hasNoMeaningfulQuery(url), !isRoute(url.fragment) else { return false }
    var segments = url.path.split(separator: "/", omittingEmptySubsequences: true).map { $0.lowercased() }
    guard segments.count <= 2 else { return false }
    if let last = segments.last, isIndex(last) { segments.removeLast() }
    return segments.isEmpty || (segments.count == 1 && isLocale(segments[0]))
  }

  /// `#!` and `#/` routes name a page inside of an application.
  private static func isRoute(_ fragment: String?) -> Bool {
    fragment.map { $0.hasPrefix("!") || ($0.hasPrefix("/") && $0.utf8.count > 1) } ?? false
  }

  private static func isIndex(_ segment: String) -> Bool {
    let stem = segment.split(separator: ".", maxSplits: 1).first.map(String.init) ?? segment
    return ["index", "home", "default", "main", "start", "welcome", "homepage", "accueil", "startseite"].contains(stem)
  }

  /// A file that servers give for its folder: `/courses/index.html`.
  static func isIndexFile(_ url: WebURL) -> Bool { segments(url).last.map(isIndex) ?? false }

  /// Whether an address is a folder on the way to another of the same host.
  static func isAbove(_ folder: WebURL, _ page: WebURL) -> Bool {
    guard bareHost(folder) == bareHost(page), folder.query == nil || folder.query == "" else { return false }
    let above = segments(folder)
    let path = segments(page)
    return above.count < path.count && path.starts(with: above)
  }

  /// The results of a search: `/search?q=…`, `/?s=…`, `/suche/weben`.
  static func isSearch(_ url: WebURL) -> Bool {
    let path = segments(url)
    let names = (url.query ?? "").split(separator: "&").map { pair in
      (pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).first ?? "").lowercased()
    }
    let isNamed = path.contains { segment in
      searchNames.contains(segment.split(separator: ".", maxSplits: 1).first.map(String.init) ?? segment)
    }
    if isNamed { return path.count > 1 || !names.isEmpty }
    return path.isEmpty && names.contains { $0 == "s" || $0 == "q" || $0 == "search" }
  }

  private static let searchNames: Set<String> = [
    "search", "suche", "recherche", "buscar", "busca", "busqueda", "pesquisa", "ricerca", "cerca", "zoeken", "sok",
    "soeg", "haku", "szukaj", "hledat", "hladat", "kereses", "cautare", "arama", "poisk", "searchresults",
    "search-results",
  ]

  /// A language tag: `en`, `pt-br`, `zh_tw`.
  private static func isLocale(_ segment: String) -> Bool {
    let parts = segment.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, first.utf8.count == 2, parts.count <= 2 else { return false }
    return segment.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 || $0 == 95 }
      && (parts.count == 1 || (2...4).contains(parts[1].utf8.count))
  }

  /// Parameters that do not choose a page.
  private static let idle: Set<String> = [
    "lang", "language", "locale", "hl", "ref", "from", "src", "source", "redirect", "redirected", "redirectedfrom",
    "error", "err", "notfound", "404", "fbclid", "gclid", "session", "sid", "sessionid", "nocache", "country", "region",
  ]

  private static func hasNoMeaningfulQuery(_ url: WebURL) -> Bool {
    guard let query = url.query, !query.isEmpty else { return true }
    return query.split(separator: "&").allSatisfy { pair in
      let name = (pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).first ?? "").lowercased()
      return idle.contains(name) || name.hasPrefix("utm_")
    }
  }

  /// Words of the path, in lower case: segments, and segments without their extension.
  static func segments(_ url: WebURL) -> [String] {
    url.path.split(separator: "/", omittingEmptySubsequences: true).map { $0.lowercased() }
  }

  /// A path that says by its name that nothing is there: `/404`, `/404.html`, `/page-not-found`, `/error/404`.
  static func namesNotFound(_ url: WebURL) -> String? {
    segments(url).first { segment in
      let stem = segment.split(separator: ".", maxSplits: 1).first.map(String.init) ?? segment
      return notFoundNames.contains(stem)
    }
  }

  private static let notFoundNames: Set<String> = [
    "404", "notfound", "not-found", "not_found", "page-not-found", "page_not_found", "pagenotfound", "404-not-found",
    "404-error", "error404", "error-404", "error_404", "filenotfound", "file-not-found", "404page", "404-page",
    "404notfound", "nicht-gefunden", "seite-nicht-gefunden", "introuvable", "page-introuvable", "no-encontrado",
    "pagina-no-encontrada", "no-encontrada",
  ]

  /// A path about pages that are not found: a lesson, not an error.
  static func isAboutErrors(_ url: WebURL) -> Bool { errorWords.first(in: Array(url.path.utf8), limit: 4096) != nil }

  private static let errorWords = ByteMarks([
    "404", "not-found", "not_found", "notfound", "error-page", "error_page", "errorpage", "410-gone", "410_gone",
    "http/410",
    "status/410", "http-status", "status-code",
  ])

  /// A path that leads to a form to sign in.
  static func isLogin(_ url: WebURL) -> Bool {
    segments(url).contains { LoginPhrases.pathWords.contains($0) }
      || (url.query?.lowercased().split(separator: "&").contains {
        ["action=login", "do=login", "title=special:userlogin"].contains($0)
      } ?? false)
  }

  /// The directory of the path, from the first to the last slash.
  static func directory(_ url: WebURL) -> String {
    let path = url.path
    guard let slash = path.lastIndex(of: "/") else { return "/" }
    return String(path[...slash])
  }

  /// The labels of a host name.
  static func labels(_ host: String?) -> [String] { (host ?? "").split(separator: ".").map { $0.lowercased() } }

  /// The host without `www.`.
  static func bareHost(_ url: WebURL) -> String {
    let host = url.host ?? ""
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
