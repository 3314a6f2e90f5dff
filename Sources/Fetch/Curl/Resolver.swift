import CCurl  // whose headers declare addrinfo before Glibc does
import Glibc
import Model
import Synchronization

/// Looks up names with the system's resolver, each on a short-lived thread, so that a slow name server holds up nobody
/// and its answer, unlike libcurl's, tells a name that does not exist from a resolver that does not answer.
final class Resolver: Sendable {
  enum Answer: Sendable, Equatable {
    /// Numeric addresses in the order of preference (RFC 6724).
    case addresses([String])
    case failure(Failure)
  }

  typealias Lookup = @Sendable (_ host: String) -> Answer

  private struct State {
    var pending: [String] = []
    var threads = 0
    var answers: [(host: String, answer: Answer)] = []
    var isStopped = false
  }

  private let state = Mutex(State())
  private let maxThreads: Int
  private let signal: EventDescriptor
  private let lookup: Lookup

  /// `signal` is woken whenever there is an answer.
  init(maxThreads: Int, signal: EventDescriptor, lookup: @escaping Lookup = Resolver.system) {
    self.maxThreads = max(maxThreads, 1)
    self.signal = signal
    self.lookup = lookup
  }

  /// Begins to look up a host name.
  func ask(_ host: String) {
    let needsThread = state.withLock { state in
      state.pending.append(host)
      guard state.threads < maxThreads else { return false }
      state.threads += 1
      return true
    }
    guard needsThread, !spawn() else { return }
    state.withLock { state in
      state.threads -= 1
      guard state.threads == 0 else { return }
      state.answers += state.pending.map { ($0, .failure(Failure(.local, "no thread to look up the name"))) }
      state.pending = []
    }
    signal.wake()
  }

  /// The answers since the last call.
  func answers() -> [(host: String, answer: Answer)] {
    state.withLock { state in
      defer { state.answers = [] }
      return state.answers
    }
  }

  /// Begins nothing more. A look-up under way ends by itself: `getaddrinfo` cannot be interrupted.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.pending = []
    }
  }

  private func work() {
    while let host = next() {
      let answer = lookup(host)
      state.withLock { $0.answers.append((host, answer)) }
      signal.wake()
    }
  }

  private func next() -> String? {
    state.withLock { state in
      if !state.isStopped, !state.pending.isEmpty { return state.pending.removeFirst() }
      state.threads -= 1
      return nil
    }
  }

  private func spawn() -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, 512 << 10)
    let context = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { raw in
        if let raw { Unmanaged<Resolver>.fromOpaque(raw).takeRetainedValue().work() }
        return nil
      }, context.toOpaque())
    if code != 0 { context.release() }
    return code == 0
  }
}

extension Resolver {
  /// Asks `getaddrinfo`. A name that DNS cannot hold (RFC 1035 §2.3.4) is answered without asking.
  static func system(_ host: String) -> Answer {
    let labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
    if host.utf8.count > 254 || labels.contains(where: { $0.count > 63 }) {
      return .failure(Failure(.nameNotFound, "\(host.prefix(80)): too long for a name"))
    }
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_protocol = Int32(IPPROTO_TCP)
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, nil, &hints, &list)
    let osErrno = errno
    defer { if let list { freeaddrinfo(list) } }
    guard code == 0 else { return .failure(failure(code: code, osErrno: osErrno, host: host)) }
    var addresses: [String] = []
    var next = list
    while let entry = next {
      if let text = numeric(entry.pointee.ai_addr, entry.pointee.ai_addrlen), !addresses.contains(text) {
        addresses.append(text)
      }
      next = entry.pointee.ai_next
    }
    return addresses.isEmpty ? .failure(Failure(.nameNotFound, "\(host): no address")) : .addresses(addresses)
  }

  /// What a result of `getaddrinfo` says of the name.
  static func failure(code: Int32, osErrno: Int32, host: String) -> Failure {
    let text = "\(host): \(String(cString: gai_strerror(code)))"
    // EAI_NODATA (-5) and EAI_ADDRFAMILY (-9) are GNU's and not in Swift's Glibc.
    switch code {
    case EAI_NONAME, -5, -9: return Failure(.nameNotFound, text)
    case EAI_MEMORY: return Failure(.local, text)
    case EAI_SYSTEM where [EMFILE, ENFILE, ENOMEM, ENOBUFS].contains(osErrno): return Failure(.local, text)
    default: return Failure(.resolverUnavailable, text)
    }
  }

  private static func numeric(_ address: UnsafePointer<sockaddr>?, _ length: socklen_t) -> String? {
    guard let address else { return nil }
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    guard getnameinfo(address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else { return nil }
    return text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }
}
