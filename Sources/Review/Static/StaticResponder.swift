import Model
import Text

/// Decides what to answer: request in, answer out. Files are all it asks for.
struct StaticResponder: Sendable {
  /// Bytes of a page that text is appended to; a larger one is served as it is.
  static let appendLimit = 16_777_216

  let site: StaticSite
  let files: any FileTree

  func response(to request: StaticRequest, overrides: Overrides = Overrides()) -> StaticResponse {
    var response = answer(to: request, overrides)
    response.fields.append(("X-Content-Type-Options", "nosniff"))
    if site.cors { response.fields.append(("Access-Control-Allow-Origin", "*")) }
    if request.method == "HEAD" || response.status == 304 { response.body = .bytes([]) }
    return response
  }

  private func answer(to request: StaticRequest, _ overrides: Overrides) -> StaticResponse {
    if request.target.utf8.count > RequestPath.lengthLimit { return .page(414, "Address too long") }
    guard let path = RequestPath(target: request.target) else { return .page(404, "Page not found") }
    guard let name = path.authority ?? request.host else { return .page(400, "Host missing") }
    let host = StaticResponder.hostName(name)
    guard let root = site.hosts[host] ?? site.hosts["*"] else { return .page(421, "No such host here") }
    let override = overrides.answer(host: host, path: path)
    if override == .drop { return .dropped }
    guard request.method == "GET" || request.method == "HEAD" else {
      var response = StaticResponse.page(405, "Method not allowed")
      response.fields.append(("Allow", "GET, HEAD"))
      return response
    }
    switch override {
    case .status(let status):
      return .page(status, StaticResponder.reason(status))
    case .redirect(let status, let target):
      return redirect(status, target)
    case .soft404:
      return .page(200, "Page not found")
    case .replace(let replacement):
      guard let file = files.file(at: replacement) else { return .page(404, "Page not found") }
      return serve(file, type: MediaType.of(replacement), request)
    case .append(let text):
      return page(path, root: root, request) { append(text, to: $0, type: $1, request) }
    case .drop, nil:
      return page(path, root: root, request) { serve($0, type: $1, request) }
    }
  }

  /// The file of a path; for a folder its index, after a redirect to the slash if that is missing.
  private func page(
    _ path: RequestPath, root: String, _ request: StaticRequest, _ serve: (any FileContent, String) -> StaticResponse
  ) -> StaticResponse {
    switch files.entry(root: root, path: path.names) {
    case .file(let file) where !path.isFolder:
      return serve(file, MediaType.of(path.names.last ?? ""))
    case .folder where path.isFolder:
      guard case .file(let index) = files.entry(root: root, path: path.names + ["index.html"]) else { break }
      return serve(index, "text/html")
    case .folder:
      // A path of its own host only: two slashes in front would name another one, and no name is empty here.
      return redirect(301, path.encoded + "/" + path.query)
    default:
      break
    }
    return .page(404, "Page not found")
  }

  private func redirect(_ status: Int, _ target: String) -> StaticResponse {
    var response = StaticResponse.page(status, "Moved")
    response.fields.append(("Location", target))
    return response
  }

  // MARK: Files

  private func serve(_ file: any FileContent, type: String, _ request: StaticRequest) -> StaticResponse {
    conditional(
      StaticResponse(
        status: 200,
        fields: [
          ("Content-Type", type), ("ETag", "\"\(file.version)\""), ("Last-Modified", HTTPDate.format(file.modified)),
          ("Cache-Control", "no-cache"),
        ], body: .file(file), length: file.size), modified: file.modified, request)
  }

  private func append(
    _ text: String, to file: any FileContent, type: String, _ request: StaticRequest
  ) -> StaticResponse {
    guard file.size <= StaticResponder.appendLimit, var bytes = try? file.read(at: 0, count: file.size) else {
      return serve(file, type: type, request)
    }
    let end = StaticResponder.endOfBody(bytes) ?? bytes.count
    bytes.insert(contentsOf: "<p>\(Escape.html(text, limit: 65_536))</p>\n".utf8, at: end)
    return conditional(
      StaticResponse(
        status: 200,
        fields: [
          ("Content-Type", type), ("ETag", "\"\(Hash64.hex(Hash64.hash(bytes)))\""), ("Cache-Control", "no-cache"),
        ], body: .bytes(bytes), length: bytes.count), modified: nil, request)
  }

  /// Where the last `</body` begins.
  private static func endOfBody(_ bytes: [UInt8]) -> Int? {
    let tag = Array("</body".utf8)
    guard bytes.count >= tag.count else { return nil }
    return (0...(bytes.count - tag.count)).last { start in
      bytes[start] == tag[0] && zip(bytes[start...], tag).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && $0 >= 65) }
    }
  }

  /// 304 when the client has it already; If-None-Match counts before If-Modified-Since (RFC 9110 §13.2.2).
  private func conditional(
    _ response: StaticResponse, modified: Timestamp?, _ request: StaticRequest
  ) -> StaticResponse {
    let isKnown: Bool
    if let tags = request.ifNoneMatch {
      let known = tags.split(separator: ",").map { $0.drop { $0 == " " || $0 == "\t" } }
        .map { $0.hasPrefix("W/") ? $0.dropFirst(2) : $0 }.map { $0.prefix { $0 != " " && $0 != "\t" } }
      isKnown = known.contains { $0 == "*" || String($0) == response["ETag"] }
    } else if let modified, let since = request.ifModifiedSince.flatMap(HTTPDate.parse) {
      isKnown = modified <= since
    } else {
      isKnown = false
    }
    guard isKnown else { return response }
    var unchanged = response
    unchanged.status = 304
    return unchanged
  }

  // MARK: Words

  /// In lower case, without port and last dot.
  static func hostName(_ field: String) -> String {
    var name = field.lowercased()[...]
    if let colon = name.lastIndex(of: ":"), name[colon...].dropFirst().utf8.allSatisfy({ (48...57).contains($0) }),
      !name.hasPrefix("[") || name[..<colon].hasSuffix("]")
    {
      name = name[..<colon]
    }
    return String(name.hasSuffix(".") ? name.dropLast() : name)
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Page not found"
    case 410: "This page is gone"
    case 429: "Too many requests"
    case 451: "Unavailable for legal reasons"
    case 500: "Internal server error"
    case 502: "Bad gateway"
    case 503: "Service unavailable"
    case 504: "Gateway timeout"
    default: "Status \(status)"
    }
  }
}
