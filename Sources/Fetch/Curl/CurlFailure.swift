import Glibc
import Model

/// What the result code of libcurl says of the exchange. Numbers are those of `CURLcode`, which are stable.
enum CurlFailure {
  /// What is known of the exchange besides its result code.
  struct Context: Sendable, Equatable {
    /// The request was sent, so a connection (and TLS) had come about.
    var requestSent = false
    /// The peer sent something.
    var received = false
    /// `errno` of the system call that failed last, 0 when none did.
    var osErrno: Int32 = 0
    /// OpenSSL's verification result (`X509_V_…`), 0 when none failed.
    var verifyResult = 0
    /// libcurl's words.
    var message = ""
    /// Why an address was refused before connecting.
    var refusal: String?
    /// `errno` of a socket that our own machine did not give.
    var socketErrno: Int32 = 0
  }

  /// The failure that a result code other than 0 stands for.
  static func map(code: UInt32, context: Context) -> Failure {
    let message = context.message
    if let refusal = context.refusal, !context.requestSent { return Failure(.refusedByPolicy, refusal) }
    if context.socketErrno != 0, !context.requestSent {
      return Failure(.local, "no socket: \(String(cString: strerror(context.socketErrno)))")
    }
    switch code {
    case 67: return Failure(.refusedByPolicy, "user name in the address")
    // Names are resolved before libcurl is asked, so a name it could not resolve says nothing of the name.
    case 5, 6: return Failure(.resolverUnavailable, message)
    case 7, 45: return connection(context)
    case 28: return Failure(context.requestSent ? .timeout : .connectTimeout, message)
    case 35: return Failure(.tlsHandshake, message)
    case 51, 60, 83, 90, 91: return certificate(context)
    case 58, 59, 66, 77, 80, 82: return Failure(code == 59 ? .tlsHandshake : .local, message)
    case 56 where message.contains("header"): return Failure(.protocolError, message)
    case 18, 52, 55, 56: return Failure(.connectionReset, message)
    case 61: return Failure(.badEncoding, message)
    // "Out of memory" is also what libcurl says of a header line that is too long.
    case 27 where context.received || context.requestSent:
      return Failure(.protocolError, "a header that libcurl refuses")
    case 2, 4, 27, 41, 43, 48: return Failure(.local, message)
    default: return Failure(.protocolError, message.isEmpty ? "libcurl result \(code)" : message)
    }
  }

  private static func connection(_ context: Context) -> Failure {
    let kind: Failure.Kind =
      switch context.osErrno {
      case ECONNREFUSED: .connectionRefused
      case ETIMEDOUT: .connectTimeout
      case ECONNRESET: .connectionReset
      case EMFILE, ENFILE, ENOBUFS, ENOMEM: .local
      default: .unreachable
      }
    return Failure(kind, context.message)
  }

  /// OpenSSL names expiry by number; that the name is another's, libcurl says in words, with 1 as the number.
  private static func certificate(_ context: Context) -> Failure {
    let kind: Failure.Kind =
      switch context.verifyResult {
      case 9, 10: .tlsExpired
      case 62: .tlsWrongHost
      case 0, 1: context.message.contains("subject name") ? .tlsWrongHost : .tlsUntrusted
      default: .tlsUntrusted
      }
    return Failure(kind, context.message)
  }
}
