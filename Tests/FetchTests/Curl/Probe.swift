import Model
import Testing
import Web

@testable import Fetch

/// Drives a transport by hand, without the crawl above it.
struct Probe {
  let transport: CurlTransport

  /// Allows 127.0.0.1 alone, unless `configure` says otherwise.
  init(
    names: [String: Resolver.Answer] = [:], _ configure: (inout FetchConfiguration) -> Void = { _ in }
  ) throws {
    var configuration = FetchConfiguration()
    configuration.allowAddresses = try [#require(CIDR("127.0.0.1/32"))]
    configuration.timeout = 5
    configuration.connectTimeout = 5
    configure(&configuration)
    transport = try CurlTransport(configuration: configuration) { host in
      names[host] ?? .failure(Failure(.nameNotFound, host))
    }
  }

  func fetch(
    _ url: String, validators: Validators = Validators(), cookies: [String] = [], maxBody: Int = 5 << 20
  ) throws -> ExchangeResult {
    transport.start(ExchangeRequest(id: 1, url: url, validators: validators, cookies: cookies, maxBody: maxBody))
    return try #require(results(1).first)
  }

  /// Polls until so many results have come; fewer after ten seconds.
  func results(_ count: Int) -> [ExchangeResult] {
    var results: [ExchangeResult] = []
    let end = transport.now + 10
    while results.count < count, transport.now < end { results += transport.poll(milliseconds: 1000) }
    return results
  }
}

extension ExchangeResult {
  var response: Response? { if case .response(let response) = ending { response } else { nil } }
  var failure: Failure? { if case .failure(let failure) = ending { failure } else { nil } }
}
