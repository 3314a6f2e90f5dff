import Glibc
import Model
import Testing

@testable import Fetch

@Suite struct CurlFailureTests {
  private typealias Context = CurlFailure.Context

  struct Row: Sendable, CustomTestStringConvertible {
    var code: UInt32
    var context: CurlFailure.Context
    var kind: Failure.Kind
    var testDescription: String { "\(code) \(kind)" }
  }

  static let rows: [Row] = [
    Row(code: 6, context: Context(), kind: .resolverUnavailable),
    Row(code: 7, context: Context(osErrno: ECONNREFUSED), kind: .connectionRefused),
    Row(code: 7, context: Context(osErrno: ENETUNREACH), kind: .unreachable),
    Row(code: 7, context: Context(osErrno: EHOSTUNREACH), kind: .unreachable),
    Row(code: 7, context: Context(osErrno: ETIMEDOUT), kind: .connectTimeout),
    Row(code: 7, context: Context(osErrno: ECONNRESET), kind: .connectionReset),
    Row(code: 7, context: Context(osErrno: EMFILE), kind: .local),
    Row(code: 7, context: Context(refusal: "127.0.0.2 is loopback"), kind: .refusedByPolicy),
    Row(code: 28, context: Context(refusal: "127.0.0.2 is loopback"), kind: .refusedByPolicy),
    Row(code: 7, context: Context(socketErrno: EMFILE), kind: .local),
    Row(code: 28, context: Context(), kind: .connectTimeout),
    Row(code: 28, context: Context(requestSent: true), kind: .timeout),
    Row(code: 35, context: Context(), kind: .tlsHandshake),
    Row(code: 59, context: Context(), kind: .tlsHandshake),
    Row(code: 60, context: Context(verifyResult: 10), kind: .tlsExpired),
    Row(code: 60, context: Context(verifyResult: 9), kind: .tlsExpired),
    Row(code: 60, context: Context(verifyResult: 18), kind: .tlsUntrusted),
    Row(code: 60, context: Context(verifyResult: 20), kind: .tlsUntrusted),
    Row(code: 60, context: Context(verifyResult: 62), kind: .tlsWrongHost),
    Row(
      code: 60,
      context: Context(
        verifyResult: 1, message: "SSL: no alternative certificate subject name matches target host name 'a.test'"),
      kind: .tlsWrongHost),
    Row(code: 77, context: Context(), kind: .local),
    Row(code: 52, context: Context(requestSent: true), kind: .connectionReset),
    Row(code: 55, context: Context(requestSent: true), kind: .connectionReset),
    Row(
      code: 56, context: Context(requestSent: true, message: "Recv failure: Connection reset by peer"),
      kind: .connectionReset),
    Row(
      code: 56, context: Context(requestSent: true, message: "Too large response headers: 307201 > 307200"),
      kind: .protocolError),
    Row(
      code: 1, context: Context(requestSent: true, message: "Received HTTP/0.9 when not allowed"), kind: .protocolError),
    Row(code: 8, context: Context(requestSent: true), kind: .protocolError),
    Row(code: 61, context: Context(requestSent: true), kind: .badEncoding),
    Row(code: 27, context: Context(requestSent: true), kind: .protocolError),
    Row(code: 27, context: Context(), kind: .local),
    Row(code: 2, context: Context(), kind: .local),
    Row(code: 67, context: Context(), kind: .refusedByPolicy),
    Row(code: 3, context: Context(), kind: .protocolError),
  ]

  @Test(arguments: rows) func everyCodeHasItsMeaning(row: Row) {
    #expect(CurlFailure.map(code: row.code, context: row.context).kind == row.kind)
  }

  @Test func noCodeEverMeansThatANameIsGone() {
    for code in 1...100 as ClosedRange<UInt32> {
      #expect(CurlFailure.map(code: code, context: Context()).kind != .nameNotFound)
    }
  }

  @Test(arguments: [
    (EAI_NONAME, 0 as Int32, Failure.Kind.nameNotFound), (-5, 0, .nameNotFound), (-9, 0, .nameNotFound),
    (EAI_AGAIN, 0, .resolverUnavailable), (EAI_FAIL, 0, .resolverUnavailable),
    (EAI_SYSTEM, ENETDOWN, .resolverUnavailable),
    (EAI_SYSTEM, EMFILE, .local), (EAI_MEMORY, 0, .local),
  ])
  func resolverCodesTellAVanishedNameFromADeadResolver(code: Int32, osErrno: Int32, kind: Failure.Kind) {
    #expect(Resolver.failure(code: code, osErrno: osErrno, host: "a.test").kind == kind)
  }

  @Test func aLabelTooLongForDNSIsNotAskedFor() {
    let host = String(repeating: "a", count: 70) + ".test"
    guard case .failure(let failure) = Resolver.system(host) else {
      Issue.record("resolved")
      return
    }
    #expect(failure.kind == .nameNotFound)
  }

  @Test func numericTextResolvesToItself() {
    #expect(Resolver.system("0x7f.2") == .addresses(["127.0.0.2"]))
    #expect(Resolver.system("::1") == .addresses(["::1"]))
  }
}
