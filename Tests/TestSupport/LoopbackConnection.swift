import Glibc

/// One accepted connection of a `LoopbackServer`, for the handler to write any bytes to. Used on its own thread only.
package final class LoopbackConnection {
  private let socket: Int32
  /// Whether the server waits for a further request on this connection once the handler returns.
  package private(set) var isOpen = true
  /// Bytes that came after the last request head.
  private var pending: [UInt8] = []

  init(socket: Int32) { self.socket = socket }

  /// Sends all the bytes; false once the peer has gone away.
  @discardableResult
  package func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.send(socket, raw.baseAddress?.advanced(by: sent), raw.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        isOpen = false
        return false
      }
      sent += count
    }
    return true
  }

  @discardableResult
  package func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  @discardableResult
  package func send(_ reply: LoopbackReply) -> Bool { send(reply.bytes) }

  /// Closes the connection in good order once the handler returns.
  package func close() { isOpen = false }

  /// Ends the connection with a TCP reset once the handler returns.
  package func reset() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    isOpen = false
  }

  /// Says nothing more until the peer closes or the server stops.
  package func waitForClose() {
    var scratch = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(socket, &scratch, scratch.count, 0)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
    }
    isOpen = false
  }

  /// Reads up to and over the empty line of the next request; nil at the end of the connection.
  func nextHead() -> [UInt8]? {
    let end = Array("\r\n\r\n".utf8)
    var scratch = [UInt8](repeating: 0, count: 16 << 10)
    while pending.count < 1 << 20 {
      if let start = pending.indices.first(where: { pending[$0...].starts(with: end) }) {
        let head = Array(pending[..<start])
        pending.removeFirst(start + end.count)
        return head
      }
      let count = recv(socket, &scratch, scratch.count, 0)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return nil }
      pending.append(contentsOf: scratch[..<count])
    }
    return nil
  }
}
