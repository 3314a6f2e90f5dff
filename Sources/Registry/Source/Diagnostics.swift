package import Model
import Text

/// Gathers the faults of inputs, so that all are shown at once; bounded, because a hostile file may hold millions.
package struct Diagnostics: Sendable {
  package private(set) var errors: [Diagnostic] = []
  package private(set) var warnings: [Diagnostic] = []
  /// Faults beyond the bound, counted only.
  package private(set) var errorsNotKept = 0
  package private(set) var warningsNotKept = 0

  /// The most faults of each kind that are kept and shown.
  package static let limit = 200

  package init() {}

  package var hasErrors: Bool { !errors.isEmpty }
  /// Whether another error would still be kept: costly searches for a remedy stop when not.
  package var hasRoom: Bool { errors.count < Diagnostics.limit }

  package mutating func error(_ location: SourceLocation, _ message: String, remedy: String? = nil) {
    add(Diagnostic(location, message, remedy: remedy))
  }

  package mutating func warning(_ location: SourceLocation, _ message: String, remedy: String? = nil) {
    add(Diagnostic(location, message, remedy: remedy, isWarning: true))
  }

  package mutating func add(_ diagnostic: Diagnostic) {
    switch diagnostic.isWarning {
    case true where warnings.count < Diagnostics.limit: warnings.append(diagnostic)
    case true: warningsNotKept += 1
    case false where errors.count < Diagnostics.limit: errors.append(diagnostic)
    case false: errorsNotKept += 1
    }
  }

  package mutating func add(_ fault: InvalidInput) {
    for diagnostic in fault.diagnostics { add(diagnostic) }
  }

  package mutating func add(_ other: Diagnostics) {
    for diagnostic in other.errors + other.warnings { add(diagnostic) }
    errorsNotKept += other.errorsNotKept
    warningsNotKept += other.warningsNotKept
  }

  /// What is thrown: every error kept, in the order of the input, and how many more there are.
  package var fault: InvalidInput {
    InvalidInput(Diagnostics.closed(errors, more: errorsNotKept, "errors", isWarning: false))
  }

  /// The warnings kept, and how many more there are.
  package var shownWarnings: [Diagnostic] {
    Diagnostics.closed(warnings, more: warningsNotKept, "warnings", isWarning: true)
  }

  private static func closed(_ found: [Diagnostic], more: Int, _ noun: String, isWarning: Bool) -> [Diagnostic] {
    var files: [String: Int] = [:]
    for diagnostic in found where files[diagnostic.location.file] == nil {
      files[diagnostic.location.file] = files.count
    }
    let ranked = found.enumerated().map { index, diagnostic in
      let place = diagnostic.location
      return (rank: (files[place.file] ?? 0, place.line, place.column, index), diagnostic: diagnostic)
    }
    let list = ranked.sorted { $0.rank < $1.rank }.map(\.diagnostic)
    guard more > 0, let last = list.last else { return list }
    let place = SourceLocation(file: last.location.file)
    return list + [Diagnostic(place, "\(more) more \(noun) are not shown", isWarning: isWarning)]
  }
}

/// Untrusted text in messages: one line, no control characters, short.
enum Shown {
  static func quoted(_ text: String) -> String { "“" + Escape.terminal(text, limit: 120) + "”" }

  /// An address without its credentials: what stands before an `@` in its authority is never shown or logged.
  static func url(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var start = bytes.firstIndex(of: 0x3A).map { $0 + 1 } ?? 0
    while start < bytes.count, bytes[start] <= 0x20 || bytes[start] == 0x2F || bytes[start] == 0x5C { start += 1 }
    let end = bytes[start...].firstIndex { [0x2F, 0x3F, 0x23, 0x5C].contains($0) } ?? bytes.count
    guard let at = bytes[start..<end].lastIndex(of: 0x40) else {
      // An authority without a scheme, `user:secret@host`: the colon is not a scheme's.
      guard let at = bytes[..<end].lastIndex(of: 0x40) else { return quoted(text) }
      return quoted("…" + String(decoding: bytes[at...], as: UTF8.self))
    }
    return quoted(
      String(decoding: bytes[..<start], as: UTF8.self) + "…" + String(decoding: bytes[at...], as: UTF8.self))
  }
}
