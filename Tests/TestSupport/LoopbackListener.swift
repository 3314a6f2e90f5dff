import Glibc

extension LoopbackServer {
  /// A listening socket of a numeric address, and its port.
  static func listen(address: String, port: Int) throws -> (socket: Int32, port: Int) {
    let isIPv6 = address.contains(":")
    let fd = socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard fd >= 0 else { throw Fault(description: "no socket: errno \(errno)") }
    var reuse: Int32 = 1
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &reuse, 4)
    var storage = sockaddr_storage()
    let length = socklen_t(isIPv6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size)
    let bound: Int = withUnsafeMutablePointer(to: &storage) { pointer in
      let raw = UnsafeMutableRawPointer(pointer)
      if isIPv6 {
        raw.assumingMemoryBound(to: sockaddr_in6.self).pointee.sin6_family = sa_family_t(AF_INET6)
        raw.assumingMemoryBound(to: sockaddr_in6.self).pointee.sin6_port = in_port_t(truncatingIfNeeded: port).bigEndian
        inet_pton(AF_INET6, address, &raw.assumingMemoryBound(to: sockaddr_in6.self).pointee.sin6_addr)
      } else {
        raw.assumingMemoryBound(to: sockaddr_in.self).pointee.sin_family = sa_family_t(AF_INET)
        raw.assumingMemoryBound(to: sockaddr_in.self).pointee.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        inet_pton(AF_INET, address, &raw.assumingMemoryBound(to: sockaddr_in.self).pointee.sin_addr)
      }
      let name = raw.assumingMemoryBound(to: sockaddr.self)
      guard bind(fd, name, length) == 0, Glibc.listen(fd, 1024) == 0 else { return -1 }
      var size = length
      guard getsockname(fd, name, &size) == 0 else { return -1 }
      return Int(in_port_t(bigEndian: raw.assumingMemoryBound(to: sockaddr_in.self).pointee.sin_port))
    }
    guard bound >= 0 else {
      let code = errno
      close(fd)
      throw Fault(description: "cannot listen on \(address):\(port): errno \(code)")
    }
    return (fd, bound)
  }
}
