import Glibc
import Model
import Pipeline
import Text

/// The two streams of the program. Standard output carries results, standard error everything else.
enum Terminal {
  private static let output = LineWriter(descriptor: STDOUT_FILENO)

  /// One line or several of the result.
  static func print(_ text: String) { output.write(Array(text.utf8)) }

  static func print(_ bytes: [UInt8]) { output.write(bytes) }

  static func flush() { output.flush() }

  /// Writes out what is left; a full disk is a fault, a reader that has gone is not.
  static func finish() throws {
    output.flush()
    guard output.failure != 0, output.failure != EPIPE else { return }
    throw PipelineError(.inputOutput, "standard output: \(String(cString: strerror(output.failure)))")
  }

  /// One complaint, on standard error.
  static func complain(_ message: String, prefix: String = "perennial: ") {
    write(prefix + message + "\n", to: STDERR_FILENO)
  }

  /// All faults of the inputs, each on its line, at most 200.
  static func complain(_ invalid: InvalidInput) {
    let shown = invalid.diagnostics.prefix(200)
    var text = shown.map { Escape.terminal($0.description) + "\n" }.joined()
    if invalid.diagnostics.count > shown.count { text += "… and \(invalid.diagnostics.count - shown.count) more\n" }
    let errors = invalid.diagnostics.count { !$0.isWarning }
    text += "perennial: \(errors) error\(errors == 1 ? "" : "s"); nothing was fetched or written\n"
    write(text, to: STDERR_FILENO)
  }

  static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return }
    }
  }

  static var errorsAreShownToAPerson: Bool { isatty(STDERR_FILENO) == 1 }

  /// Columns of the terminal on standard error, 80 when unknown.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 80 }
    return Int(size.ws_col)
  }
}
