import Model
import Text
import Yams

/// The parser's own errors, with their place in the file and what to do.
enum SyntaxFault {
  static func diagnostic(_ error: any Error, in text: [UInt8], file: String, lines: Int) -> Diagnostic {
    guard let error = error as? YamlError else {
      return Diagnostic(SourceLocation(file: file), "the file cannot be parsed as YAML")
    }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = SourceLocation(file: file, line: mark.line + lines, column: mark.column)
      if problem.hasPrefix("Maximum nesting") {
        return Diagnostic(place, "nested deeper than the parser's limit", remedy: "remove the inner lists")
      }
      if problem.contains("another document") {
        return Diagnostic(place, "a second document", remedy: "keep one document in a file")
      }
      if let line = line(mark.line, of: text), hasTabIndentation(line) {
        return Diagnostic(place, "a tab is used for indentation", remedy: "indent with spaces")
      }
      let setting = context.map { ", " + words($0.text) + " that began in line \($0.mark.line + lines)" } ?? ""
      return Diagnostic(place, "invalid YAML: \(problem)\(setting)", remedy: remedy(problem))
    case .reader(let problem, _, _, _):
      return Diagnostic(SourceLocation(file: file), "invalid YAML: \(problem)")
    case .memory:
      return Diagnostic(SourceLocation(file: file), "the file needs more memory than there is")
    default:
      return Diagnostic(SourceLocation(file: file), "the file cannot be parsed as YAML")
    }
  }

  /// `while parsing a block mapping` without a closing preposition, as the library writes it.
  private static func words(_ context: String) -> String {
    context.hasPrefix("while ") || context.hasPrefix("in ") ? context : "in " + context
  }

  private static func remedy(_ problem: String) -> String? {
    switch problem {
    case let text where text.contains("mapping values are not allowed"):
      "quote a value that holds “: ”, and check the indentation"
    case let text where text.contains("cannot start any token"): "quote the value"
    case let text where text.contains("undefined alias"):
      "quote a value that begins with “*”, or define the anchor first"
    case let text where text.contains("expected key"), let text where text.contains("expected '-' indicator"):
      "check the indentation, and quote values that begin with a special character"
    case let text where text.contains("unexpected end of stream"): "close the quotation mark or bracket"
    case let text where text.contains("expected ',' or"): "close the bracket"
    case let text where text.contains("unknown escape character"): "use single quotation marks, or write “\\\\”"
    default: nil
    }
  }

  private static func line(_ number: Int, of text: [UInt8]) -> ArraySlice<UInt8>? {
    var current = 1
    var start = 0
    while current < number, let end = text[start...].firstIndex(of: 0x0A) {
      start = end + 1
      current += 1
    }
    guard current == number, start <= text.count else { return nil }
    return text[start..<(text[start...].firstIndex(of: 0x0A) ?? text.count)]
  }

  private static func hasTabIndentation(_ line: ArraySlice<UInt8>) -> Bool {
    line.prefix { ASCII.isBlank($0) || $0 == 0x2D }.contains(0x09)
  }
}
