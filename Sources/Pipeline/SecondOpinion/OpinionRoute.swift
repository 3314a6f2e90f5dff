import Fetch
import Model
import Registry

/// A way to look at a page other than tonight's visit.
protocol OpinionRoute: Sendable {
  /// What evidence calls it; holds no credentials.
  var name: String { get }
  func ask(_ resource: Resource) async -> OpinionAnswer
}

enum OpinionAnswer: Sendable {
  case opinion(SecondOpinion)
  /// It was asked and says nothing of the page.
  case none
  /// It failed itself; with `isOver` further questions are of no use tonight.
  case fault(String, isOver: Bool)
}

/// A program of the maintainer's.
struct CommandRoute: OpinionRoute {
  let command: [String]
  let timeout: Double

  var name: String { FilePath.name(of: command.first ?? "") }

  func ask(_ resource: Resource) async -> OpinionAnswer {
    switch await BoundedCommand(arguments: arguments(for: resource.url), timeout: timeout).run() {
    case .failed(let reason): .fault(reason, isOver: false)
    case .output(let bytes):
      SecondOpinion(bytes).map { .opinion($0) }
        ?? .fault("its answer is not {\"outcome\": …} or {\"status\": …}", isOver: false)
    }
  }

  func arguments(for url: String) -> [String] {
    command.contains("{url}") ? command.map { $0 == "{url}" ? url : $0 } : command + [url]
  }
}

/// The visit anew by a fetcher that goes through a proxy, read and judged as any other.
struct ProxyRoute: OpinionRoute {
  let fetcher: any Fetching

  var name: String { "proxy" }

  func ask(_ resource: Resource) async -> OpinionAnswer {
    let capture = await fetcher.fetch(Visit(id: "", url: resource.url))
    if let fault = ProxyRoute.fault(capture) { return fault }
    let verdict = await PageVisit(fetcher: fetcher).judge(capture, title: resource.title, lastGood: nil).verdict
    // A name that does not resolve here is asked of no proxy: the address policy cannot rule on it.
    guard verdict.outcome.standing != .silent, capture.failure?.kind != .nameNotFound,
      capture.failure?.kind != .refusedByPolicy
    else { return .none }
    return .opinion(
      SecondOpinion(isAlive: verdict.outcome.standing == .alive, words: verdict.outcome.rawValue))
  }

  /// What went wrong between us and the proxy: every connection that is made is one to it.
  private static func fault(_ capture: Capture) -> OpinionAnswer? {
    if capture.response?.status == 407 || capture.failure?.detail.contains("response 407") == true {
      return .fault("the proxy wants other credentials (407)", isOver: true)
    }
    guard let failure = capture.failure else { return nil }
    return switch failure.kind {
    case .connectionRefused, .connectTimeout, .unreachable, .resolverUnavailable, .local:
      .fault("the proxy cannot be reached: \(failure.detail)", isOver: true)
    default: nil
    }
  }
}
