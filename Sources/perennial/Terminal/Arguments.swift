import ArgumentParser
import Glibc
import Model

/// A moment on the command line.
struct Moment: ExpressibleByArgument {
  var timestamp: Timestamp
  init?(argument: String) {
    guard let timestamp = Timestamp(rfc3339: argument) else { return nil }
    self.timestamp = timestamp
  }
}

extension Timestamp {
  /// The machine's clock: read here, at the edge, and nowhere below.
  static var current: Timestamp { Timestamp(secondsSince1970: Int64(time(nil))) }
}

enum ProcessorCount {
  /// Processors that this process may use, at least 1.
  static var current: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }
}
