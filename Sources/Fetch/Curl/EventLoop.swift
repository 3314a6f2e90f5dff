import CCurl
import CurlShim
import Glibc

/// What libcurl's sockets and its timer wait for: an epoll set and a moment.
final class EventLoop {
  private static let batch = 256
  private let epoll: Int32
  private let events: UnsafeMutablePointer<epoll_event>
  /// When libcurl wants to be called next, by `MonotonicClock`; nil when it need not.
  var timerAt: Double?

  init() throws(FetchError) {
    epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard epoll >= 0 else { throw FetchError(.resources, "no epoll descriptor: errno \(errno)") }
    events = .allocate(capacity: EventLoop.batch)
  }

  deinit {
    close(epoll)
    events.deallocate()
  }

  /// Watches a descriptor for what `CURL_POLL_…` says, or no longer.
  func watch(_ descriptor: Int32, _ what: Int32) {
    let events: UInt32 =
      switch what {
      case CURL_POLL_IN: EPOLLIN.rawValue
      case CURL_POLL_OUT: EPOLLOUT.rawValue
      case CURL_POLL_INOUT: EPOLLIN.rawValue | EPOLLOUT.rawValue
      default: 0
      }
    _ = shim_epoll_set(epoll, descriptor, events)
  }

  /// Waits at most so many milliseconds, then calls `body` with each ready descriptor and its `CURL_CSELECT_…` flags.
  func wait(milliseconds: Int, _ body: (_ descriptor: Int32, _ flags: Int32) -> Void) {
    let count = epoll_wait(epoll, events, Int32(EventLoop.batch), Int32(clamping: milliseconds))
    guard count > 0 else { return }
    for index in 0..<Int(count) {
      let event = events[index]
      var flags: Int32 = 0
      if event.events & EPOLLIN.rawValue != 0 { flags |= CURL_CSELECT_IN }
      if event.events & EPOLLOUT.rawValue != 0 { flags |= CURL_CSELECT_OUT }
      if event.events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { flags |= CURL_CSELECT_ERR }
      body(event.data.fd, flags)
    }
  }
}

/// Seconds of a clock that never goes back.
enum MonotonicClock {
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
