import CCurl
import CurlShim
import Glibc
import Web

// libcurl calls these on the thread that owns the transport, with the transfer that it was given as context.

private func transfer(_ context: UnsafeMutableRawPointer) -> CurlTransfer {
  Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
}

private func buffer(_ bytes: UnsafeMutablePointer<CChar>, _ count: Int) -> UnsafeBufferPointer<UInt8> {
  UnsafeRawBufferPointer(start: bytes, count: count).assumingMemoryBound(to: UInt8.self)
}

/// Fewer bytes taken than given end the transfer.
let onBody: shim_data_fn = { bytes, size, count, context in
  guard let bytes, let context else { return 0 }
  return transfer(context).receiveBody(buffer(bytes, size * count)) ? size * count : 0
}

let onHeader: shim_data_fn = { bytes, size, count, context in
  guard let bytes, let context else { return 0 }
  return transfer(context).receiveHeader(buffer(bytes, size * count)) ? size * count : 0
}

/// The guard: every socket of every exchange is opened here, after the policy has ruled on the address it will connect
/// to. There is no other way to a peer. With a proxy every socket leads to it, and the policy has ruled before on the
/// addresses that it is asked for.
let onOpenSocket: shim_open_fn = { context, purpose, address in
  guard let context, let address, purpose == CURLSOCKTYPE_IPCXN else { return -1 }
  let transfer = transfer(context)
  let name = shim_socket_address(address)
  guard let ip = IPAddress(sockaddr: name, length: numericCast(address.pointee.addrlen)) else {
    transfer.refusal = "an address that is neither IPv4 nor IPv6"
    return -1
  }
  // The port lies at the same place in both families.
  let port = name.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
    Int(in_port_t(bigEndian: $0.pointee.sin_port))
  }
  if transfer.settings.configuration.proxy == nil,
    case .refused(let reason) = transfer.settings.policy.ruling(ip, port: port)
  {
    transfer.refusal = reason
    return -1
  }
  let descriptor = socket(
    address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.`protocol`)
  // No IPv6 on this machine is no fault: another address of the host may do.
  if descriptor < 0, errno != EAFNOSUPPORT { transfer.socketErrno = errno }
  return descriptor
}
