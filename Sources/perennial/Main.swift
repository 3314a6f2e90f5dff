import ArgumentParser
import CMalloc
import Glibc
import Model
import Pipeline
import Publication
import Storage
import Synchronization

/// The program: parses the command line, runs the command, and ends with the exit code of the design.
@main
struct Main {
  static func main() async {
    // A reader that goes away (`perennial … | head`) shows as a failed write, not as a death by signal.
    signal(SIGPIPE, SIG_IGN)
    // A standard stream that was closed must not be taken by the first file that is opened.
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
    // A page's buffers come and go by the megabyte: giving them back to the system after each page costs more than a page's
    // parse. 64 MiB are kept, the bound of what one arena holds on to.
    mallopt(M_TRIM_THRESHOLD, 64 << 20)
    mallopt(M_MMAP_THRESHOLD, 16 << 20)
    do {
      var command = try Perennial.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      try Terminal.finish()
    } catch {
      Terminal.flush()
      exit(report(error).rawValue)
    }
  }

  /// Says what is wrong on standard error and gives the exit code.
  private static func report(_ error: any Error) -> Pipeline.ExitCode {
    switch error {
    case let error as EndedWith: return error.exit
    case let error as PipelineError:
      Terminal.complain(error.message)
      return error.exit
    case let error as InvalidInput:
      Terminal.complain(error)
      return .usage
    case let error as StoreError:
      Terminal.complain(error.description)
      return Pipeline.ExitCode(error)
    case let error as PublicationError:
      Terminal.complain(error.description)
      return .inputOutput
    case is CancellationError:
      return Interruption.received.withLock { $0 } == SIGTERM ? .terminated : .interrupted
    default:
      let code = Perennial.exitCode(for: error)
      let message = Perennial.fullMessage(for: error)
      if code == ArgumentParser.ExitCode.success {
        Terminal.print(message)
        do { try Terminal.finish() } catch {
          Terminal.complain("\(error)")
          return .inputOutput
        }
        return .success
      }
      Terminal.complain(message, prefix: "")
      return .usage
    }
  }
}

/// Ends the program with a code after everything has been said.
struct EndedWith: Error {
  var exit: Pipeline.ExitCode
}

struct Perennial: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perennial",
    abstract: "Keeps a catalog of tutorials alive.",
    discussion: """
      Every night it visits the tutorials that a community has registered, reads them, judges whether each is still \
      reachable and still true, finds duplicates, and publishes a JSON catalog and a report for editors.

      Start with your own list:
        perennial init
        perennial import urls.txt
        perennial run Pipelines/nightly.yaml

      Exit codes: 0 ran and published; 1 a check failed; 2 usage or configuration; 3 budget or deadline ended it; \
      4 withheld by the guard; 65 state damaged; 74 disk or I/O; 75 another run holds the lock.
      """,
    version: "perennial 1.0.0",
    subcommands: [
      InitCommand.self, ImportCommand.self, ValidateCommand.self, RunCommand.self, CheckCommand.self,
      ReadCommand.self, ReportCommand.self, ExplainCommand.self, ProposeCommand.self, PublishCommand.self,
      VerifyCommand.self, DoctorCommand.self, UpdateProductsCommand.self, ServeCommand.self, WorkerCommand.self,
    ])
}
