package import Model
import Text
import Web

/// The links of a page's text that are looked after: a few, and the same ones each night.
package enum OutlinkSample {
  /// Links of the main text to other sites, chosen by a hash of their addresses: which ones does not depend on their order
  /// on the page, so that what is known of them lasts.
  package static func choose(_ reading: Reading, address: String, count: Int) -> [String] {
    guard count > 0, let own = WebURL(address)?.host.map({ Site.of(host: $0) }) else { return [] }
    var found: [UInt64: String] = [:]
    for link in reading.links where link.role == .content {
      guard let url = WebURL(link.url)?.withoutFragment, url.isHTTP, let host = url.host, Site.of(host: host) != own,
        !isCopy(host)
      else { continue }
      found[Hash64.hash(url.href)] = url.href
    }
    return found.sorted { $0.key < $1.key }.prefix(count).map(\.value)
  }

  /// What an answer says of a link.
  package static func word(_ capture: Capture) -> OutlinkCheck.Word {
    switch capture.ending {
    case .failure(let failure): failure.kind == .nameNotFound ? .gone : .unknown
    case .response(let response):
      switch response.status {
      case 404, 410: .gone
      case 200..<400: .there
      default: .unknown
      }
    }
  }

  /// Tonight's checks into what was known. A link that is no longer in the sample is forgotten.
  static func fold(_ known: [Outlink], _ checks: [OutlinkCheck], at night: Timestamp) -> [Outlink] {
    checks.map { check in
      var link = known.first { $0.url == check.url } ?? Outlink(url: check.url)
      switch check.word {
      case .gone:
        link.nightsGone += 1
        link.goneSince = link.goneSince ?? night
      case .there: link = Outlink(url: check.url)
      case .unknown: break
      }
      return link
    }
  }

  /// Copies of pages that are kept because the pages are gone.
  private static func isCopy(_ host: String) -> Bool {
    ["web.archive.org", "archive.ph", "archive.today", "archive.is", "webcitation.org"].contains(host)
  }
}
