import HTML
import Model

/// The page's licence: rel=license, a Creative Commons link, JSON-LD, meta or a sentence at the foot, as SPDX
/// where it is known.
enum License {
  static func find(_ page: Page, _ meta: MetaTags, _ structured: StructuredData) -> LicenseReading? {
    let tree = page.tree
    for element in tree.listed where element.tag == .link {
      if hasLicense(tree, tree.range(of: .rel, in: element)), let href = tree.value(of: .href, in: element, limit: 1024)
      {
        return LicenseReading(spdx: LicenseWords.spdx(href), words: href, source: "link")
      }
    }
    var linked: LicenseReading?
    for index in tree.nodes.indices where tree.nodes[index].tag == .a {
      let node = tree.nodes[index]
      guard let range = tree.range(of: .href, in: node) else { continue }
      let isMarked = hasLicense(tree, tree.range(of: .rel, in: node))
      guard isMarked || linked == nil else { continue }
      let isKnown = tree.source.withUnsafeBufferPointer {
        UnsafeBufferPointer(rebasing: $0[range]).contains("creativecommons.org/") || isMarked
      }
      guard isKnown, let href = tree.value(range, limit: 1024) else { continue }
      let code = LicenseWords.spdx(href)
      if isMarked, !LicensePlace.isCaption(page, index) {
        let words = page.text(of: index, limit: 200)
        return LicenseReading(
          spdx: code ?? LicenseWords.spdx(words), words: words.isEmpty ? href : words, source: "rel")
      }
      if code != nil, !LicensePlace.isPicture(page, index) {
        linked = LicenseReading(spdx: code, words: href, source: "link")
      }
    }
    if let linked { return linked }
    if let words = structured.license {
      return LicenseReading(spdx: LicenseWords.spdx(words), words: words.clamped(500), source: "json-ld")
    }
    if let words = meta.first("dcterms.license", "dc.rights", "license", "dcterms.rights"),
      let code = LicenseWords.spdx(words)
    {
      return LicenseReading(spdx: code, words: words.clamped(500), source: "meta")
    }
    return LicenseSentence.find(page)
  }

  private static func hasLicense(_ tree: HTMLTree, _ range: Range<Int>?) -> Bool {
    guard let range, range.count <= 128 else { return false }
    return tree.source.withUnsafeBufferPointer {
      let rel = UnsafeBufferPointer(rebasing: $0[range])
      return rel.contains("license") || rel.contains("licence")
    }
  }
}
