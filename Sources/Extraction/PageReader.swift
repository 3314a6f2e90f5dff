package import HTML
package import Model
import Text
import Web

/// Reads a response into a `Reading`: charset, tree, main text, what the page says of itself, links and signals. Pure:
/// the same bytes give the same reading. Every part is bounded; what could not be read whole says so in `completeness`.
package struct PageReader: Sendable {
  let limits: HTMLTree.Limits

  package init(limits: HTMLTree.Limits = HTMLTree.Limits()) { self.limits = limits }

  /// - Parameter url: the address that answered, to resolve links against.
  package func read(_ response: Response, url: String) -> Reading { pageReading(response, url: url).reading() }

  func pageReading(_ response: Response, url: String) -> PageReading {
    let decoded = Charset.decode(response.body, contentType: response.headers["content-type"])
    let charset = Sourced(decoded.charset, source: decoded.source)
    let tree = HTMLTree(parsing: decoded.utf8, limits: limits)
    return PageReading(tree, response, url: url, charset: charset)
  }
}
