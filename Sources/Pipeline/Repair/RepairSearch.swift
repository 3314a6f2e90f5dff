import Assessment
import Fetch
import Model
import Web

/// Looks for one page elsewhere: where it once redirected to, under the same title, in a web archive. What is found is
/// visited and judged as any page before it is proposed.
struct RepairSearch: Sendable {
  typealias Broken = RepairStage.Broken

  let fetcher: any Fetching
  let archive: ArchiveConfiguration?
  let at: Timestamp

  /// Copies tried of one page, the newest first.
  static let tries = 3
  /// Seconds for the further pages of one list of copies.
  static let longestList = 120.0

  /// Nil when it could not be looked for to the end: then it is tried again tomorrow.
  func seek(_ broken: Broken, _ titles: [String: [ResourceState]]) async -> Repair? {
    var repair = Repair(soughtAt: at)
    if let candidate = await formerRedirect(broken) { repair.candidates.append(candidate) }
    if let candidate = sameTitle(broken, titles) { repair.candidates.append(candidate) }
    guard let copies = await copies(broken), !Task.isCancelled else { return nil }
    if let candidate = await soundest(copies, broken) { repair.candidates.append(candidate) }
    return Task.isCancelled ? nil : repair
  }

  private func formerRedirect(_ broken: Broken) async -> Repair.Candidate? {
    guard let redirect = broken.redirect, let key = broken.title.flatMap(TitleKey.of) else { return nil }
    let url = redirect.verdict.finalURL
    let result = await visit(url, broken)
    guard result.verdict.outcome == .ok, let title = result.reading?.title?.value, TitleKey.of(title) == key else {
      return nil
    }
    return Repair.Candidate(kind: .redirect, url: url, seen: redirect.at)
  }

  /// The only other resource with the same title, in the same language.
  private func sameTitle(_ broken: Broken, _ titles: [String: [ResourceState]]) -> Repair.Candidate? {
    guard let key = broken.title.flatMap(TitleKey.of) else { return nil }
    let others = (titles[key] ?? []).filter { other in
      other.id != broken.resource.id && (broken.language == nil || other.lastGood?.language.code == broken.language)
    }
    guard others.count == 1, let other = others.first else { return nil }
    return Repair.Candidate(kind: .sameTitle, url: other.url, entry: other.id)
  }

  /// Copies from before the first failure, the newest first; nil when an archive did not answer.
  private func copies(_ broken: Broken) async -> [Memento]? {
    guard let archive else { return [] }
    let url = broken.resource.url
    var mementos: [Memento] = []
    if let timeMap = archive.timeMap {
      guard let listed = await listed(timeMap.filled(url: url), before: broken.failedAt) else { return nil }
      mementos = listed
    }
    if mementos.isEmpty, let index = archive.index, let memento = archive.memento {
      guard let answer = await body(of: index.filled(url: url)) else { return nil }
      mementos = Memento.inIndex(answer, memento: memento)
    }
    return mementos.filter { $0.at < broken.failedAt && (WebURL($0.url)?.isHTTP ?? false) }
      .sorted { ($0.at, $0.url) > ($1.at, $1.url) }
  }

  /// The copies that a TimeMap lists, over as many of its pages as it takes; nil when its first page did not answer.
  private func listed(_ url: String, before moment: Timestamp) async -> [Memento]? {
    guard let address = WebURL(url)?.withoutFragment else { return [] }
    guard let first = await body(of: address.href) else { return nil }
    var walk = TimeMapWalk(first: address, before: moment, wanted: Self.tries)
    walk.take(TimeMap(first, base: address))
    let end = ContinuousClock.now + .seconds(Self.longestList)
    while ContinuousClock.now < end, !Task.isCancelled, let page = walk.next() {
      guard let answer = await body(of: page.href) else {
        // What is known does; without any the archive is asked again.
        if walk.mementos.isEmpty { return nil }
        break
      }
      walk.take(TimeMap(answer, base: page))
    }
    return walk.mementos
  }

  /// The newest copy that answers 200 and is judged healthy: archives keep error pages too.
  private func soundest(_ copies: [Memento], _ broken: Broken) async -> Repair.Candidate? {
    for memento in copies.prefix(Self.tries) {
      let result = await visit(memento.url, broken)
      guard result.verdict.outcome == .ok, result.capture.response?.status == 200 else { continue }
      // What the archive itself says of the copy's date, when it says it.
      let stated = result.capture.response?.headers["memento-datetime"].flatMap(Timestamp.init(httpDate:))
      if let stated, stated >= broken.failedAt { continue }
      return Repair.Candidate(kind: .archived, url: result.verdict.finalURL, seen: stated ?? memento.at)
    }
    return nil
  }

  /// Nothing when the archive says that it has nothing (404); nil when it did not answer.
  private func body(of url: String) async -> [UInt8]? {
    guard let address = WebURL(url) else { return [] }
    let response = await fetcher.fetch(Visit(id: "", url: address.href)).response
    return switch response?.status {
    case 200: response?.body
    case 404: []
    default: nil
    }
  }

  /// The ordinary way of any page: fetched politely, read, judged.
  private func visit(_ url: String, _ broken: Broken) async -> PageVisit.Result {
    let capture = await fetcher.fetch(Visit(id: "", url: WebURL(url)?.href ?? url))
    return await PageVisit(fetcher: fetcher).judge(capture, title: broken.resource.title, lastGood: nil)
  }
}
