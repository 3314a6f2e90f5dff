import Model
import Web

/// The way through the pages of a TimeMap to the newest copies from before a moment: which page is asked for next.
///
/// A few pages only, each once, all of the host that gave the first.
struct TimeMapWalk: Sendable {
  /// Pages asked for, the first included.
  static let most = 6

  let before: Timestamp
  /// Copies that are wanted.
  let wanted: Int
  private let host: String?
  private var asked: Set<String>
  private var open: [TimeMap.Page] = []
  /// Copies from before the moment, the newest first.
  private(set) var mementos: [Memento] = []

  init(first url: WebURL, before: Timestamp, wanted: Int) {
    self.before = before
    self.wanted = wanted
    host = url.host
    asked = [url.href]
  }

  mutating func take(_ map: TimeMap) {
    let found = map.mementos.filter { $0.at < before && (WebURL($0.url)?.isHTTP ?? false) }
    mementos = Array(Set(mementos + found)).sorted { ($0.at, $0.url) > ($1.at, $1.url) }
    for page in map.pages {
      guard let url = WebURL(page.url)?.withoutFragment, url.isHTTP, url.host == host, url.username.isEmpty,
        page.from.map({ $0 < before }) ?? true
      else { continue }
      open.append(TimeMap.Page(url: url.href, from: page.from, until: page.until))
    }
  }

  /// The page that covers the latest time before the moment; one that does not say its time comes after those that do.
  /// Nil when no page can hold a newer copy than those known, or enough were asked for.
  mutating func next() -> WebURL? {
    guard asked.count < Self.most else { return nil }
    let known = mementos.count < wanted ? nil : mementos[wanted - 1].at
    open.removeAll { page in
      asked.contains(page.url) || known.map { (page.until ?? before) <= $0 } ?? false
    }
    // The last of equal ones: pages stand in the order of time.
    func rank(_ place: Int) -> (Int64, Int64, Int) {
      (open[place].from?.secondsSince1970 ?? .min, open[place].until?.secondsSince1970 ?? .min, place)
    }
    guard let place = open.indices.max(by: { rank($0) < rank($1) }) else { return nil }
    let page = open.remove(at: place)
    asked.insert(page.url)
    return WebURL(page.url)
  }
}
