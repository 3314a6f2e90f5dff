/// Answers that are given in place of a site's files, to show what becomes of pages on the web.
///
/// A line is `host`, `path`, `kind`, `argument`, between tabs; `#` begins a comment line. The path `*` stands for every
/// path of the host, the host `*` for every host. Of the lines that match, the most exact decides, of equal ones the
/// last: path with query, path, `*`.
///
/// | kind | argument | answer |
/// | --- | --- | --- |
/// | `status` | `404`, `500` … | that status with a short page |
/// | `redirect` | `301 URL`, `302 URL` … | a redirect |
/// | `soft404` | – | 200 with a page that says "Page not found" |
/// | `replace` | path of a file | that file, at its own version |
/// | `append` | text | the page with the text as its last paragraph |
/// | `drop` | – | none: the connection is closed |
struct Overrides: Sendable, Equatable {
  enum Answer: Sendable, Equatable {
    case status(Int)
    case redirect(Int, String)
    case soft404
    case replace(String)
    case append(String)
    case drop
  }

  private var answers: [String: [String: Answer]] = [:]

  init() {}

  /// - Throws: `ReviewError` with the number of the first line that says nothing.
  init(parsing bytes: [UInt8]) throws(ReviewError) {
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let content = line.last == 13 ? line.dropLast() : line
      if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
      let fields = content.split(separator: 9, maxSplits: 3, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 3, !fields[0].isEmpty, fields[1] == "*" || fields[1].hasPrefix("/") else {
        throw ReviewError(description: "line \(index + 1): expected host, path, kind and argument with tabs between")
      }
      guard let answer = Overrides.answer(fields[2], fields.count > 3 ? fields[3] : "") else {
        throw ReviewError(description: "line \(index + 1): \(fields[2]) with this argument means nothing")
      }
      answers[fields[0].lowercased(), default: [:]][fields[1]] = answer
    }
  }

  private static func answer(_ kind: String, _ argument: String) -> Answer? {
    switch kind {
    case "status":
      return Int(argument).flatMap { (200...599).contains($0) ? .status($0) : nil }
    case "redirect":
      let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, let status = Int(words[0]), [301, 302, 303, 307, 308].contains(status),
        !words[1].utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7f })
      else { return nil }
      return .redirect(status, words[1])
    case "soft404": return .soft404
    case "replace": return argument.isEmpty || argument.utf8.contains(0) ? nil : .replace(argument)
    case "append": return .append(argument)
    case "drop": return .drop
    default: return nil
    }
  }

  func answer(host: String, path: RequestPath) -> Answer? {
    for paths in [path.encoded + path.query, path.encoded, "*"] {
      for host in [host, "*"] {
        if let answer = answers[host]?[paths] { return answer }
      }
    }
    return nil
  }
}
