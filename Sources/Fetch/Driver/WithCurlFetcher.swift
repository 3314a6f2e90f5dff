/// Runs `body` with a fetcher over libcurl.
package func withFetcher<R: Sendable>(
  _ configuration: FetchConfiguration, isolation: isolated (any Actor)? = #isolation,
  _ body: (Fetcher) async throws -> R
) async throws -> R {
  let transport: @Sendable () throws -> (any Transport, any Waker) = {
    let transport = try CurlTransport(configuration: configuration)
    return (transport, transport.waker)
  }
  return try await withFetcher(configuration, transport: transport, isolation: isolation, body)
}
