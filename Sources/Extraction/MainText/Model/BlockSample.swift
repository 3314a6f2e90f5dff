import HTML
package import Model
import Text

/// A block of a page with the numbers by which the model of main text judges it; for those who fit that model.
package struct BlockSample: Sendable {
  package var text: String
  package var features: [Int16]

  package static let names = BlockFeatures.names
}

extension PageReader {
  /// Every block of a page that readers see, in document order; none of a page that is too large for the model.
  package func blocks(_ response: Response, url: String) -> [BlockSample] {
    let decoded = Charset.decode(response.body, contentType: response.headers["content-type"])
    let tree = HTMLTree(parsing: decoded.utf8, limits: limits)
    let page = PageReading.page(tree, MetaTags(tree), StructuredData(tree), response, url: url)
    guard let (collected, facts) = MainText.candidates(page, page.mainPassages()) else { return [] }
    var features = BlockFeatures(page, collected.blocks, facts, collected.bytes)
    return withUnsafeTemporaryAllocation(of: Int16.self, capacity: BlockFeatures.count) { row in
      collected.blocks.indices.map { i in
        features.read(i, into: row)
        return BlockSample(
          text: String(decoding: collected.bytes[collected.blocks[i].range], as: UTF8.self), features: Array(row))
      }
    }
  }
}
