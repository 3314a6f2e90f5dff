import Glibc

/// A program of the maintainer's, run without a shell within bounds of time and output.
struct BoundedCommand: Sendable {
  /// The program's path and its arguments.
  var arguments: [String]
  /// Seconds, and bytes of standard output; what goes beyond ends it.
  var timeout: Double
  var maxOutput = 64 << 10

  enum Result: Sendable, Hashable {
    /// It ended by itself with 0.
    case output([UInt8])
    case failed(String)
  }

  /// Runs it to its end. Its whole process group is ended when time or output run out, or the task is cancelled.
  func run() async -> Result {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed(Self.reason(errno)) }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let (process, code) = spawn(writingTo: ends[1])
    close(ends[1])
    guard code == 0 else { return .failed(Self.reason(code)) }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(timeout)
    var output: [UInt8] = []
    while true {
      let isClosed = drain(ends[0], into: &output)
      // What has ended in time is not late because we are.
      if isClosed, output.count <= maxOutput, let status = Self.wait(process, WNOHANG) {
        guard status & 0x7F == 0 else { return .failed("ended by signal \(status & 0x7F)") }
        let exit = (status >> 8) & 0xFF
        return exit == 0 ? .output(output) : .failed("ended with \(exit)")
      }
      var fault: String?
      if output.count > maxOutput { fault = "more than \(maxOutput) bytes of output" }
      if clock.now >= end { fault = "no answer within \(timeout) s" }
      if Task.isCancelled { fault = "the run ended" }
      if let fault {
        kill(-process, SIGKILL)
        _ = Self.wait(process, 0)
        return .failed(fault)
      }
      try? await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Standard input is empty, standard error dropped; of the environment only where programs lie and the language.
  private func spawn(writingTo pipe: Int32) -> (process: pid_t, code: Int32) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipe, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var ignored = sigset_t()
    sigemptyset(&ignored)
    sigaddset(&ignored, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let environment = ["PATH", "HOME", "LANG"].compactMap { (name: String) in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let program = arguments.first ?? ""
    var process: pid_t = 0
    let code = Self.withPointers(arguments) { arguments in
      Self.withPointers(environment) { environment in
        guard let arguments = arguments.baseAddress, let environment = environment.baseAddress else { return EINVAL }
        return posix_spawn(&process, program, &actions, &attributes, arguments, environment)
      }
    }
    return (process, code)
  }

  private static func withPointers<R>(
    _ texts: [String], _ body: (UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>) -> R
  ) -> R {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { body($0) }
  }

  /// Whether the other end is closed.
  private func drain(_ descriptor: Int32, into output: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 8 << 10)
    while output.count <= maxOutput {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        output += buffer[..<count]
      } else if count == 0 {
        return true
      } else if errno != EINTR {
        return false
      }
    }
    return false
  }

  /// The status of a process that has ended.
  private static func wait(_ process: pid_t, _ options: Int32) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, options)
      if ended == process { return status }
      if ended < 0, errno == EINTR { continue }
      return ended < 0 ? 0x7F00 : nil
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
