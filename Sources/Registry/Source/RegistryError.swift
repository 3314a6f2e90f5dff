import Glibc

/// A fault of the machine, or of a caller, while registry or decisions are written.
package struct RegistryError: Error, Sendable, CustomStringConvertible {
  package enum Kind: Sendable {
    /// The disk, permissions, or another fault of input and output.
    case inputOutput
    /// What should have been written would not load again.
    case invalid
  }
  package var kind: Kind
  package var path: String
  package var message: String

  package init(_ kind: Kind, path: String, _ message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }

  /// The failure that `errno` tells of.
  static func system(_ path: String, _ verb: String) -> RegistryError {
    RegistryError(.inputOutput, path: path, "the file cannot be \(verb): \(String(cString: strerror(errno)))")
  }

  package var description: String { "\(path): \(message)" }
}
