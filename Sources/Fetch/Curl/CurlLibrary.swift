import CCurl
import CurlShim
import Glibc

/// What libcurl needs of the process, once.
enum CurlLibrary {
  /// TLS keys are written to no file, whatever the environment says. A peer that goes away while OpenSSL writes must not
  /// end the process: with NOSIGNAL libcurl leaves SIGPIPE to us.
  static let isReady: Bool = {
    unsetenv("SSLKEYLOGFILE")
    signal(SIGPIPE, SIG_IGN)
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  }()

  /// Whether libcurl's file of certificate authorities can be read. It then serves alone: libcurl keeps what it read of a
  /// file, but reads the file and a folder beside it anew for every connection (25 ms of CPU against 1 ms, Debian 12).
  static let hasAuthorityFile: Bool = {
    guard isReady, let easy = curl_easy_init() else { return false }
    defer { curl_easy_cleanup(easy) }
    var path: UnsafePointer<CChar>?
    guard shim_easy_get_string(easy, CURLINFO_CAINFO, &path) == CURLE_OK, let path else { return false }
    return access(path, R_OK) == 0
  }()

  /// Connections kept open, idle ones included: twice the exchanges, as far as the machine's descriptors allow, which
  /// are raised to the hard limit where they are too few.
  static func connections(for concurrency: Int) -> Int {
    let wanted = min(max(concurrency, 16), 1 << 16) * 2
    let others = 128
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return wanted }
    if limit.rlim_cur < rlim_t(wanted + others), limit.rlim_cur < limit.rlim_max {
      limit.rlim_cur = min(rlim_t(wanted + others), limit.rlim_max)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    return max(min(wanted, Int(clamping: limit.rlim_cur) - others), 8)
  }
}
