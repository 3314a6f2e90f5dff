import CCurl
import CurlShim
import Glibc
import Model

/// One exchange under way in libcurl: the easy handle, and what its callbacks have gathered. Reused one exchange after
/// another; a pointer to it is what the callbacks get, so its owner keeps it while the handle is in use.
final class CurlTransfer {
  /// Why a callback of ours ended the exchange.
  private enum Stop {
    case oversize
    case failure(Failure)
  }

  /// Decoded bytes read of a body that only explains a status.
  private static let maxErrorBody = 256 << 10
  private static let maxRedirectBody = 64 << 10
  /// Bytes over the wire beyond the limit on the decoded ones: for what decodes to nothing, as padding after the end.
  private static let maxEncodingOverhead = 64 << 10

  let easy: UnsafeMutableRawPointer
  let settings: CurlSettings
  private let message: UnsafeMutablePointer<CChar>
  private(set) var request = ExchangeRequest(id: 0, url: "", maxBody: 0)
  private(set) var target = URLVetting.Target(host: "", port: 0, isNumeric: false)
  private(set) var startedAt = 0.0
  /// The handle is in the multi handle.
  var isRunning = false
  /// Why an address was refused, from the guard.
  var refusal: String?
  /// `errno` of a socket that was not given to us.
  var socketErrno: Int32 = 0

  private var headers = HeaderCollector(maxBytes: 0, maxLines: 0)
  private var body = BodyCollector()
  private var encodedBytes = 0
  private var maxEncodedBytes = 0
  private var stop: Stop?
  /// Decoders in the order the bytes go through them.
  private var decoders: [any ContentDecoder] = []
  /// What the peer of this exchange showed of itself, once it has answered.
  private var certificate: Certificate?
  /// What the handshake of this exchange showed, if it made one.
  let handshake: OpaquePointer?
  /// Lists that libcurl reads while the exchange is under way.
  private var fields: CurlList?
  private var addresses: CurlList?

  /// Nil when there is no memory for it.
  init?(settings: CurlSettings) {
    guard let easy = curl_easy_init() else { return nil }
    self.easy = easy
    self.settings = settings
    message = .allocate(capacity: Int(CURL_ERROR_SIZE))
    message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    handshake = shim_handshake_create()
  }

  deinit {
    curl_easy_cleanup(easy)
    message.deallocate()
    if let handshake { shim_handshake_release(handshake) }
  }

  func begin(_ request: ExchangeRequest, target: URLVetting.Target, now: Double) {
    self.request = request
    self.target = target
    startedAt = now
    refusal = nil
    socketErrno = 0
    encodedBytes = 0
    stop = nil
    certificate = nil
    if let handshake { shim_handshake_clear(handshake) }
    message[0] = 0
    headers = HeaderCollector(
      maxBytes: settings.configuration.maxHeaderBytes, maxLines: settings.configuration.maxHeaderLines)
  }

  /// Hands the options of the exchange to libcurl; `addresses` are what the host's name was resolved to.
  func configure(addresses: [String]?, now: Double) {
    let remaining = max(settings.configuration.timeout - (now - startedAt), 0.001)
    self.addresses = addresses.map { list in
      CurlList([
        "+\(target.host):\(target.port):" + list.map { $0.contains(":") ? "[\($0)]" : $0 }.joined(separator: ",")
      ])
    }
    fields = conditionalFields()
    setFixedOptions(message: message)
    set(CURLOPT_URL, request.url)
    set(CURLOPT_TIMEOUT_MS, CurlTransfer.milliseconds(remaining))
    shim_easy_set_list(easy, CURLOPT_HTTPHEADER, (fields ?? settings.fields).pointer)
    shim_easy_set_list(easy, CURLOPT_RESOLVE, self.addresses?.pointer)
    for cookie in request.cookies.prefix(CurlTransfer.maxCookies) where CurlSettings.isField(cookie) {
      set(CURLOPT_COOKIELIST, cookie)
    }
  }

  /// Forgets everything of the exchange but the handle, its buffers and its connection.
  func end() {
    // Ends the cookie engine and drops its jar; `curl_easy_reset` would keep it.
    set(CURLOPT_COOKIEFILE, nil)
    curl_easy_reset(easy)
    fields = nil
    addresses = nil
    request = ExchangeRequest(id: 0, url: "", maxBody: 0)
    _ = body.finish()
    decoders = []
    isRunning = false
  }

  private func conditionalFields() -> CurlList? {
    var lines: [String] = []
    if let etag = request.validators.etag, CurlSettings.isField(etag) { lines.append("If-None-Match: \(etag)") }
    if let date = request.validators.lastModified, CurlSettings.isField(date) {
      lines.append("If-Modified-Since: \(date)")
    }
    return lines.isEmpty ? nil : CurlList(CurlSettings.fields + lines)
  }

  // MARK: what the callbacks bring

  /// Takes a header line; false ends the exchange.
  func receiveHeader(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let wasComplete = headers.isComplete
    guard headers.append(line) else {
      stop = .failure(Failure(.protocolError, headers.fault ?? ""))
      return false
    }
    return wasComplete || !headers.isComplete || beginBody()
  }

  private func beginBody() -> Bool {
    certificate = peerCertificate
    let limit =
      switch headers.status {
      case 200..<300: request.maxBody
      case 300..<400: min(request.maxBody, CurlTransfer.maxRedirectBody)
      default: min(request.maxBody, CurlTransfer.maxErrorBody)
      }
    maxEncodedBytes = limit + CurlTransfer.maxEncodingOverhead
    switch ContentCoding.layers(of: headers.headers) {
    case .failure(let failure): return give(up: failure)
    case .success(let layers):
      for layer in layers.reversed() {
        guard let decoder = layer.decoder() else {
          return give(up: Failure(.local, "no memory to decode the body"))
        }
        decoders.append(decoder)
      }
      let announced = headers.headers["content-length"].flatMap { Int($0) } ?? 0
      body.begin(
        limit: limit, maxRatio: settings.configuration.maxCompressionRatio,
        expected: layers.isEmpty ? announced : announced.multipliedReportingOverflow(by: 4).partialValue)
      return true
    }
  }

  private func give(up failure: Failure) -> Bool {
    stop = .failure(failure)
    return false
  }

  /// Takes a piece of the body as it came over the wire; false ends the exchange.
  func receiveBody(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    encodedBytes += piece.count
    guard decode(piece, layer: 0) else { return false }
    guard encodedBytes <= maxEncodedBytes else {
      stop = .oversize
      return false
    }
    return true
  }

  private func decode(_ piece: UnsafeBufferPointer<UInt8>, layer: Int) -> Bool {
    guard layer < decoders.count else {
      guard body.append(piece, encoded: encodedBytes) == .oversize else { return true }
      stop = .oversize
      return false
    }
    switch decoders[layer].feed(piece, into: { decode($0, layer: layer + 1) }) {
    case .taken: return true
    case .stopped: return false
    case .corrupt: return give(up: Failure(.badEncoding, "the body is not what its Content-Encoding says"))
    }
  }

  // MARK: how it ended

  /// What became of the exchange that libcurl ended with this code.
  func result(code: UInt32, now: Double) -> ExchangeResult {
    let context = self.context()
    let isRedirect = [301, 302, 303, 307, 308].contains(headers.status) && headers.isComplete
    return ExchangeResult(
      id: request.id, ending: ending(code: code, context: context),
      milliseconds: milliseconds(now: now), address: string(CURLINFO_PRIMARY_IP),
      cookies: isRedirect ? cookies() : [], certificate: certificate ?? handshakeCertificate)
  }

  func milliseconds(now: Double) -> Int { max(0, Int(exactly: ((now - startedAt) * 1000).rounded()) ?? 0) }

  private func ending(code: UInt32, context: CurlFailure.Context) -> Capture.Ending {
    // A status other than success is the answer, whatever became of the body that explains it.
    let isDecisive = headers.isComplete && !(200..<300).contains(headers.status)
    switch stop {
    case .oversize?: return response(.incomplete(.oversize))
    case .failure(let failure)?:
      return isDecisive && failure.kind == .badEncoding
        ? response(.incomplete(.truncatedEncoding)) : .failure(failure)
    case nil: break
    }
    if code == 0 {
      guard headers.isComplete else { return .failure(Failure(.protocolError, "no end of the response's fields")) }
      return response(decoders.allSatisfy { $0.isComplete } ? .complete : .incomplete(.truncatedEncoding))
    }
    let isCut = code == 18 || (code == 56 && encodedBytes > 0)
    if headers.isComplete, isDecisive || isCut { return response(.incomplete(.truncatedBody)) }
    return .failure(CurlFailure.map(code: code, context: context))
  }

  private func response(_ completeness: Completeness) -> Capture.Ending {
    .response(
      Response(status: headers.status, headers: headers.headers, body: body.finish(), completeness: completeness))
  }

  private func context() -> CurlFailure.Context {
    CurlFailure.Context(
      requestSent: long(CURLINFO_REQUEST_SIZE) > 0,
      received: headers.status != 0 || long(CURLINFO_HEADER_SIZE) > 0,
      osErrno: Int32(truncatingIfNeeded: long(CURLINFO_OS_ERRNO)),
      verifyResult: long(CURLINFO_SSL_VERIFYRESULT), message: String(cString: message), refusal: refusal,
      socketErrno: socketErrno)
  }
}
