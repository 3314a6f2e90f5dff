import Glibc
import Synchronization

/// A small HTTP server on a loopback address for tests, as well-behaved or hostile as its handler: one thread a
/// connection, every byte of the answer written by the handler. It stops, and its threads end, when it is released.
package final class LoopbackServer: Sendable {
  package typealias Handler = @Sendable (LoopbackRequest, LoopbackConnection) -> Void
  package typealias RawHandler = @Sendable (LoopbackConnection) -> Void

  package struct Fault: Error, CustomStringConvertible {
    package var description: String
  }

  package let address: String
  package let port: Int
  private let core: Core

  /// Listens on a numeric loopback address; port 0 takes a free one.
  package convenience init(address: String = "127.0.0.1", port: Int = 0, handler: @escaping Handler) throws {
    try self.init(address: address, port: port, service: .http(handler))
  }

  /// A server that reads nothing: the handler has each connection as soon as it is accepted.
  package convenience init(address: String = "127.0.0.1", port: Int = 0, raw: @escaping RawHandler) throws {
    try self.init(address: address, port: port, service: .raw(raw))
  }

  private init(address: String, port: Int, service: Service) throws {
    let (socket, port) = try LoopbackServer.listen(address: address, port: port)
    self.address = address
    self.port = port
    core = Core(listener: socket, service: service)
    try core.start()
  }

  /// A server of one site: replies by path, 404 for all others.
  package convenience init(address: String = "127.0.0.1", port: Int = 0, site: [String: LoopbackReply]) throws {
    try self.init(address: address, port: port) { request, connection in
      connection.send(site[request.path] ?? LoopbackReply(404, text: "<h1>Not found</h1>"))
    }
  }

  deinit { core.stop() }

  /// Ends all connections and waits for the threads. Later calls do nothing.
  package func stop() { core.stop() }

  /// `http://ADDRESS:PORT`
  package var origin: String { "http://\(address.contains(":") ? "[\(address)]" : address):\(port)" }
  /// Every request so far, in the order received.
  package var requests: [LoopbackRequest] { core.state.withLock { $0.requests } }
  /// Connections accepted so far.
  package var connections: Int { core.state.withLock { $0.connections } }

  /// A port of 127.0.0.1 on which nobody listens.
  package static func closedPort() throws -> Int {
    let (socket, port) = try listen(address: "127.0.0.1", port: 0)
    close(socket)
    return port
  }
}

private enum Service: Sendable {
  case http(LoopbackServer.Handler)
  case raw(LoopbackServer.RawHandler)
}

/// What the threads share; they hold it, not the server, so that releasing the server stops them.
private final class Core: Sendable {
  struct State {
    var threads: [pthread_t] = []
    var sockets: Set<Int32> = []
    var requests: [LoopbackRequest] = []
    var seen: [String: Int] = [:]
    var connections = 0
    var isStopping = false
  }

  let state = Mutex(State())
  private let listener: Int32
  private let service: Service

  init(listener: Int32, service: Service) {
    self.listener = listener
    self.service = service
  }

  func start() throws {
    guard spawn({ core in core.accept() }) else {
      close(listener)
      throw LoopbackServer.Fault(description: "no thread")
    }
  }

  func stop() {
    let first = state.withLock { state in
      defer { state.isStopping = true }
      for socket in state.sockets { shutdown(socket, Int32(SHUT_RDWR)) }
      return !state.isStopping
    }
    guard first else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    while let thread = state.withLock({ $0.threads.popLast() }) { pthread_join(thread, nil) }
    close(listener)
  }

  private func accept() {
    while true {
      let socket = Glibc.accept(listener, nil, nil)
      if socket < 0 {
        if errno == EINTR || errno == ECONNABORTED { continue }
        return
      }
      _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
      var noDelay: Int32 = 1
      setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &noDelay, 4)
      let isStopping = state.withLock { state in
        state.connections += 1
        if !state.isStopping { state.sockets.insert(socket) }
        return state.isStopping
      }
      if isStopping || !spawn({ core in core.serve(socket) }) { close(socket) }
    }
  }

  private func serve(_ socket: Int32) {
    let connection = LoopbackConnection(socket: socket)
    switch service {
    case .raw(let handler): handler(connection)
    case .http(let handler):
      while connection.isOpen, let head = connection.nextHead(), var request = LoopbackRequest(head: head) {
        request.number = state.withLock { state in
          state.seen[request.host + " " + request.target, default: 0] += 1
          request.number = state.seen[request.host + " " + request.target] ?? 1
          state.requests.append(request)
          return request.number
        }
        handler(request, connection)
      }
    }
    state.withLock { state in
      state.sockets.remove(socket)
      _ = close(socket)
    }
  }

  /// Runs `body` on a new thread that `stop` joins.
  private func spawn(_ body: @escaping @Sendable (Core) -> Void) -> Bool {
    final class Start {
      let run: () -> Void
      init(_ run: @escaping () -> Void) { self.run = run }
    }
    let start = Unmanaged.passRetained(Start { body(self) })
    return state.withLock { state in
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { raw in
          if let raw { Unmanaged<Start>.fromOpaque(raw).takeRetainedValue().run() }
          return nil
        }, start.toOpaque())
      guard code == 0 else {
        start.release()
        return false
      }
      state.threads.append(thread)
      return true
    }
  }
}
