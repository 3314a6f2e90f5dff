import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import Web

/// Serves the folders of a site until SIGINT or SIGTERM, then takes no more connections, gives those it has five seconds
/// and returns. Cancelling the task ends it at once.
///
/// Bounds: 16 KiB of header fields, 64 of them; 256 connections, the next ones wait; 30 seconds for a request to arrive.
///
/// - Parameters:
///   - address: numeric; other machines can reach the server only with `allowRemote`.
///   - port: 0 takes a free one.
///   - onReady: is told the port as soon as connections are taken.
/// - Throws: `ReviewError` when the site cannot be served; what the system says when the address cannot be bound.
package func serveStatic(
  _ site: StaticSite, address: String = "127.0.0.1", port: Int, allowRemote: Bool = false,
  onReady: @escaping @Sendable (Int) async -> Void
) async throws {
  guard let numeric = IPAddress(address) else {
    throw ReviewError(description: "\(address) is no numeric address; use 127.0.0.1 or ::1")
  }
  guard allowRemote || isLoopback(numeric) else {
    throw ReviewError(description: "\(address) can be reached by other machines; say so if that is meant")
  }
  guard (0...65_535).contains(port) else { throw ReviewError(description: "\(port) is no port; use 0 to 65535") }
  var logger = Logger(label: "perennial.serve")
  logger.logLevel = .warning
  let overrides = try site.overrides.map { [logger] path throws(ReviewError) in
    try OverridesFile(path: path) { logger.error("the overrides stay as they were: \($0)") }
  }
  let responder = StaticResponder(site: site, files: DiskFiles())
  let application = Application(
    responder: CallbackResponder { (request: Request, context: ConnectionContext) in
      let response = responder.response(to: StaticRequest(request), overrides: overrides?.current ?? Overrides())
      if response.isDropped { try await context.channel.close() }
      return Response(response)
    },
    server: .http1(
      configuration: .init(
        idleTimeout: .seconds(30),
        httpDecoderConfiguration: .init(maxHeaderFieldSize: 16_384, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64))
    ),
    configuration: ApplicationConfiguration(
      address: .hostname(numeric.description, port: port),
      availableConnectionsDelegate: MaximumAvailableConnections(256, logger: logger)),
    onServerRunning: { channel in await onReady(channel.localAddress?.port ?? port) },
    logger: logger)
  var services = ServiceGroupConfiguration(
    services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
  services.maximumGracefulShutdownDuration = .seconds(5)
  try await ServiceGroup(configuration: services).run()
}

private func isLoopback(_ address: IPAddress) -> Bool {
  ["127.0.0.0/8", "::1/128"].contains { CIDR($0)?.contains(address.unmapped) == true }
}

/// What an answer needs to know of its connection: how to close it.
private struct ConnectionContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }
}

extension StaticRequest {
  fileprivate init(_ request: Request) {
    self.init(
      method: request.method.rawValue, target: request.head.path ?? "", host: request.head.authority,
      ifNoneMatch: request.headers[.ifNoneMatch], ifModifiedSince: request.headers[.ifModifiedSince])
  }
}

extension Response {
  /// Bytes read and sent at a time.
  private static let chunk = 262_144

  fileprivate init(_ response: StaticResponse) {
    var fields = HTTPFields()
    for field in response.fields {
      if let name = HTTPField.Name(field.name) { fields.append(HTTPField(name: name, value: field.value)) }
    }
    fields[.contentLength] = String(response.length)
    let body: ResponseBody
    switch response.body {
    case .bytes(let bytes):
      body = bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    case .file(let file):
      body = ResponseBody(contentLength: file.size) { writer in
        var offset = 0
        while offset < file.size {
          let bytes = try file.read(at: offset, count: min(Response.chunk, file.size - offset))
          if bytes.isEmpty { throw ReviewError(description: "a file became shorter while it was sent") }
          try await writer.write(ByteBuffer(bytes: bytes))
          offset += bytes.count
        }
        try await writer.finish(nil)
      }
    }
    self.init(status: HTTPResponse.Status(code: response.status), headers: fields, body: body)
  }
}
