/// The basic URL parser of the URL Standard (https://url.spec.whatwg.org/#concept-basic-url-parser), without state
/// override, on UTF-8 bytes. Each method is one state, or a run of them, and continues with the next.
struct URLParser {
  private let input: [UInt8]
  private let base: URLRecord?
  private var position = 0
  private var url = URLRecord()

  /// The record of `input`, or nil when the standard says failure.
  static func parse(_ input: [UInt8], base: URLRecord?) -> URLRecord? {
    var parser = URLParser(input: clean(input), base: base)
    return parser.schemeStart() ? parser.url : nil
  }

  private init(input: [UInt8], base: URLRecord?) {
    self.input = input
    self.base = base
  }

  /// Without C0 controls and spaces at both ends, without tabs and line ends anywhere.
  private static func clean(_ input: [UInt8]) -> [UInt8] {
    var start = 0
    var end = input.count
    while start < end, input[start] <= 0x20 { start += 1 }
    while end > start, input[end - 1] <= 0x20 { end -= 1 }
    let isDirty = input[start..<end].contains { $0 == 9 || $0 == 10 || $0 == 13 }
    if isDirty { return input[start..<end].filter { $0 != 9 && $0 != 10 && $0 != 13 } }
    return start == 0 && end == input.count ? input : Array(input[start..<end])
  }

  /// The byte at the position, nil at the end.
  private var current: UInt8? { position < input.count ? input[position] : nil }

  private func isSlash(_ byte: UInt8?, special: Bool) -> Bool {
    byte == UInt8(ascii: "/") || (special && byte == UInt8(ascii: "\\"))
  }

  /// The first index from the position on whose byte ends an authority or a segment.
  private func endOfPart(special: Bool) -> Int {
    var end = position
    while end < input.count, !isSlash(input[end], special: special), input[end] != UInt8(ascii: "?"),
      input[end] != UInt8(ascii: "#")
    {
      end += 1
    }
    return end
  }

  // MARK: Scheme

  private mutating func schemeStart() -> Bool {
    guard let first = current, first.isASCIIAlpha else { return noScheme() }
    var end = 1
    while end < input.count, input[end].isASCIIAlpha || input[end].isASCIIDigit || "+-.".utf8.contains(input[end]) {
      end += 1
    }
    guard end < input.count, input[end] == UInt8(ascii: ":") else { return noScheme() }
    url.scheme = input[..<end].map(\.asciiLowercased)
    position = end + 1
    switch SpecialScheme(url.scheme) {
    case .file: return file()
    case .some:
      let hasSlashes = input[position...].starts(with: "//".utf8)
      if let base, base.scheme == url.scheme, !hasSlashes { return relative(base) }
      return specialAuthority()
    case nil:
      guard current == UInt8(ascii: "/") else { return opaquePath() }
      position += 1
      guard current == UInt8(ascii: "/") else { return path() }
      position += 1
      return authority()
    }
  }

  private mutating func noScheme() -> Bool {
    guard let base else { return false }
    if base.hasOpaquePath {
      guard current == UInt8(ascii: "#") else { return false }
      url = base
      url.fragment = nil
      return queryOrFragment()
    }
    return base.isFile ? file() : relative(base)
  }

  private mutating func relative(_ base: URLRecord) -> Bool {
    url.scheme = base.scheme
    let special = url.isSpecial
    if isSlash(current, special: special) {
      position += 1
      if special, isSlash(current, special: true) { return specialAuthority() }
      if current == UInt8(ascii: "/") {
        position += 1
        return authority()
      }
      copyAuthority(of: base)
      return path()
    }
    copyAuthority(of: base)
    url.path = base.path
    return relativePath(query: base.query)
  }

  /// The end of a relative reference: the base's path is in place, and `query` is the base's.
  private mutating func relativePath(query: [UInt8]?) -> Bool {
    switch current {
    case nil, UInt8(ascii: "#"):
      url.query = query
      return queryOrFragment()
    case UInt8(ascii: "?"):
      return queryOrFragment()
    default:
      url.shortenPath()
      return path()
    }
  }

  private mutating func copyAuthority(of base: URLRecord) {
    url.username = base.username
    url.password = base.password
    url.host = base.host
    url.port = base.port
  }

  // MARK: Authority

  private mutating func specialAuthority() -> Bool {
    while isSlash(current, special: true) { position += 1 }
    return authority()
  }

  private mutating func authority() -> Bool {
    let special = url.isSpecial
    let end = endOfPart(special: special)
    var hostStart = position
    if let at = input[position..<end].lastIndex(of: UInt8(ascii: "@")) {
      let credentials = input[position..<at]
      let colon = credentials.firstIndex(of: UInt8(ascii: ":")) ?? at
      PercentEncoding.append(credentials[..<colon], to: &url.username, encoding: PercentEncodeSet.userinfo)
      PercentEncoding.append(credentials[colon...].dropFirst(), to: &url.password, encoding: PercentEncodeSet.userinfo)
      hostStart = at + 1
      if hostStart == end { return false }
    }
    var isInBrackets = false
    var hostEnd = hostStart
    while hostEnd < end {
      let byte = input[hostEnd]
      if byte == UInt8(ascii: ":"), !isInBrackets { break }
      if byte == UInt8(ascii: "[") { isInBrackets = true }
      if byte == UInt8(ascii: "]") { isInBrackets = false }
      hostEnd += 1
    }
    if hostStart == hostEnd, special || hostEnd < end { return false }
    guard let host = HostParser.parse(input[hostStart..<hostEnd], isOpaque: !special),
      hostEnd == end || port(input[(hostEnd + 1)..<end])
    else { return false }
    url.host = host
    position = end
    return pathStart()
  }

  private mutating func port(_ digits: ArraySlice<UInt8>) -> Bool {
    var value: UInt32 = 0
    for byte in digits {
      guard byte.isASCIIDigit else { return false }
      value = value * 10 + UInt32(byte - 48)
      if value > 65_535 { return false }
    }
    if !digits.isEmpty, let port = UInt16(exactly: value), port != SpecialScheme(url.scheme)?.defaultPort {
      url.port = port
    }
    return true
  }

  // MARK: File

  private mutating func file() -> Bool {
    url.scheme = Array("file".utf8)
    url.host = []
    let fileBase = base.flatMap { $0.isFile ? $0 : nil }
    if isSlash(current, special: true) {
      position += 1
      if isSlash(current, special: true) {
        position += 1
        return fileHost()
      }
      if let fileBase {
        url.host = fileBase.host
        let first = fileBase.path.dropFirst().prefix { $0 != UInt8(ascii: "/") }
        if !WindowsDrive.starts(input[position...]), WindowsDrive.isNormalizedLetter(first) {
          url.path = [UInt8(ascii: "/")] + first
        }
      }
      return path()
    }
    guard let fileBase else { return path() }
    url.host = fileBase.host
    if WindowsDrive.starts(input[position...]) { return path() }
    url.path = fileBase.path
    return relativePath(query: fileBase.query)
  }

  private mutating func fileHost() -> Bool {
    let end = endOfPart(special: true)
    if WindowsDrive.isLetter(input[position..<end]) { return path() }
    if position < end {
      guard let host = HostParser.parse(input[position..<end], isOpaque: false) else { return false }
      url.host = host.elementsEqual("localhost".utf8) ? [] : host
      position = end
    }
    return pathStart()
  }

  // MARK: Path, query, fragment

  private mutating func pathStart() -> Bool {
    let special = url.isSpecial
    if isSlash(current, special: special) {
      position += 1
    } else if !special, current == nil || current == UInt8(ascii: "?") || current == UInt8(ascii: "#") {
      return queryOrFragment()
    }
    return path()
  }

  /// Segments from the position on, which stands behind the slash before the first of them.
  private mutating func path() -> Bool {
    let special = url.isSpecial
    while true {
      let end = endOfPart(special: special)
      let segment = input[position..<end]
      let isLast = end == input.count || !isSlash(input[end], special: special)
      position = end
      switch DotSegment(segment) {
      case .double:
        url.shortenPath()
        if isLast { url.path.append(UInt8(ascii: "/")) }
      case .single:
        if isLast { url.path.append(UInt8(ascii: "/")) }
      case nil:
        let isDrive = url.path.isEmpty && url.isFile && WindowsDrive.isLetter(segment)
        url.path.append(UInt8(ascii: "/"))
        PercentEncoding.append(segment, to: &url.path, encoding: PercentEncodeSet.path)
        if isDrive { url.path[2] = UInt8(ascii: ":") }
      }
      if isLast { return queryOrFragment() }
      position += 1
    }
  }

  private mutating func opaquePath() -> Bool {
    url.hasOpaquePath = true
    let end = input[position...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? input.count
    PercentEncoding.append(input[position..<end], to: &url.path, encoding: PercentEncodeSet.c0Control)
    // A space at the end would be lost when the serialised URL is parsed again without its query.
    if end < input.count, url.path.last == UInt8(ascii: " ") {
      url.path.removeLast()
      url.path.append(contentsOf: "%20".utf8)
    }
    position = end
    return queryOrFragment()
  }

  private mutating func queryOrFragment() -> Bool {
    if current == UInt8(ascii: "?") {
      let end = input[position...].firstIndex(of: UInt8(ascii: "#")) ?? input.count
      var query: [UInt8] = []
      let set = url.isSpecial ? PercentEncodeSet.specialQuery : PercentEncodeSet.query
      PercentEncoding.append(input[(position + 1)..<end], to: &query, encoding: set)
      url.query = query
      position = end
    }
    if current == UInt8(ascii: "#") {
      var fragment: [UInt8] = []
      PercentEncoding.append(input[(position + 1)...], to: &fragment, encoding: PercentEncodeSet.fragment)
      url.fragment = fragment
    }
    return true
  }
}

/// `.` and `..`, and their spellings with `%2e` (URL Standard §4.2).
private enum DotSegment {
  case single, double

  init?(_ segment: ArraySlice<UInt8>) {
    var dots = 0
    var rest = segment
    while let first = rest.first, dots < 3 {
      if first == UInt8(ascii: ".") {
        rest.removeFirst()
      } else if rest.count > 2, first == UInt8(ascii: "%"), rest[rest.startIndex + 1] == UInt8(ascii: "2"),
        rest[rest.startIndex + 2] | 32 == UInt8(ascii: "e")
      {
        rest.removeFirst(3)
      } else {
        return nil
      }
      dots += 1
    }
    switch dots {
    case 1: self = .single
    case 2: self = .double
    default: return nil
    }
  }
}
