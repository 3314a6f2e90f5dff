import CurlShim
import Glibc

/// A kernel counter (eventfd) that makes `epoll_wait` return; closed with its last owner, so a late signal is harmless.
final class EventDescriptor: Waker, Sendable {
  let descriptor: Int32

  init() throws(FetchError) {
    descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    guard descriptor >= 0 else { throw FetchError(.resources, "no event descriptor: errno \(errno)") }
  }

  deinit { close(descriptor) }

  func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// Takes back all signals so far.
  func clear() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
  }
}
