import Model

/// Which endings are worth another exchange in the same night, and how long after.
struct RetryPolicy {
  let retries: Int
  /// Seconds between a failure and the next try at least; none where no politeness is configured.
  let pause: Double
  let maxRetryAfter: Double

  init(_ configuration: FetchConfiguration) {
    retries = configuration.retries
    pause = configuration.perHostDelay > 0 ? 3 : 0
    maxRetryAfter = configuration.maxRetryAfter
  }

  /// Seconds to wait before the next try, nil when the ending stands.
  ///
  /// Tried again are faults that often pass: a refused or reset connection, a timeout, a resolver that does not answer,
  /// 500, 502, 503, 504 and 429, and a body cut short. A name that does not exist, a TLS fault or a protocol error stands,
  /// and so does a 429 or 503 that asks for a longer wait than a night allows.
  func wait(after ending: Capture.Ending, tried: Int) -> Double? {
    guard tried < retries else { return nil }
    switch ending {
    case .failure(let failure): return failure.kind.oftenPasses ? pause : nil
    case .response(let response):
      switch response.status {
      case 500, 502, 504: return pause
      case 429, 503:
        guard let asked = RetryAfter.seconds(in: response.headers) else { return pause }
        return asked <= maxRetryAfter ? max(asked, pause) : nil
      default:
        switch response.completeness {
        case .incomplete(.truncatedBody), .incomplete(.truncatedEncoding): return pause
        default: return nil
        }
      }
    }
  }
}

extension Failure.Kind {
  /// Faults between us and the host that are often gone a little later.
  var oftenPasses: Bool {
    switch self {
    case .resolverUnavailable, .connectionRefused, .connectionReset, .unreachable, .connectTimeout, .timeout: true
    default: false
    }
  }

  /// Faults that show no sign of life of the host: what the circuit breaker counts.
  var isConnectionLevel: Bool { oftenPasses || self == .nameNotFound }
}
