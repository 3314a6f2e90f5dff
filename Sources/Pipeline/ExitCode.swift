package import Storage

/// How a run of the program ended, for the shell and the scheduler.
package enum ExitCode: Int32, Sendable, CaseIterable {
  /// Ran and published.
  case success = 0
  /// Only with `--fail-on`: what was asked for came about; or `verify` found damage.
  case failedCheck = 1
  /// Usage, configuration or registry at fault: named by file and line, with the remedy.
  case usage = 2
  /// Budget or deadline ended it: published, with carried states.
  case cutShort = 3
  /// The guard refused to publish; the last generation stands.
  case withheld = 4
  /// State is damaged (`EX_DATAERR` of sysexits).
  case damaged = 65
  /// Disk or I/O; the last generation is untouched (`EX_IOERR`).
  case inputOutput = 74
  /// Another run holds the lock (`EX_TEMPFAIL`).
  case locked = 75
  /// Stopped by SIGINT; the next run takes up where this one stopped.
  case interrupted = 130
  /// Stopped by SIGTERM; the next run takes up where this one stopped.
  case terminated = 143
}

extension ExitCode {
  package init(_ error: StoreError) {
    self =
      switch error.code {
      case .damaged, .newerSchema: .damaged
      case .locked: .locked
      case .io, .full, .missing: .inputOutput
      }
  }
}

/// A fault that ends the program: what is wrong, what to do, and the exit code.
package struct PipelineError: Error, Sendable, CustomStringConvertible {
  package var exit: ExitCode
  package var message: String
  package init(_ exit: ExitCode, _ message: String) {
    self.exit = exit
    self.message = message
  }
  package var description: String { message }
}
