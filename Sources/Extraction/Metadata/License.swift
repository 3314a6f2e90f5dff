import HTML
import Model

/// The page's licence: rel=license, a Creative Commons link, JSON-LD or meta, as SPDX where it is known.
enum License {
  static func find(_ page: Page, _ meta: MetaTags, _ structured: StructuredData) -> LicenseReading? {
    let tree = page.tree
    for element in tree.listed where element.tag == .link {
      if hasLicense(tree, tree.range(of: .rel, in: element)), let href = tree.value(of: .href, in: element, limit: 1024)
      {
        return LicenseReading(spdx: spdx(href), words: href, source: "link")
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
      let code = spdx(href)
      if isMarked {
        let words = page.text(of: index, limit: 200)
        return LicenseReading(spdx: code ?? spdx(words), words: words.isEmpty ? href : words, source: "rel")
      }
      if code != nil { linked = LicenseReading(spdx: code, words: href, source: "link") }
    }
    if let linked { return linked }
    if let words = structured.license {
      return LicenseReading(spdx: spdx(words), words: words.clamped(500), source: "json-ld")
    }
    if let words = meta.first("dcterms.license", "dc.rights", "license", "dcterms.rights"), let code = spdx(words) {
      return LicenseReading(spdx: code, words: words.clamped(500), source: "meta")
    }
    return nil
  }

  private static func hasLicense(_ tree: HTMLTree, _ range: Range<Int>?) -> Bool {
    guard let range, range.count <= 128 else { return false }
    return tree.source.withUnsafeBufferPointer {
      let rel = UnsafeBufferPointer(rebasing: $0[range])
      return rel.contains("license") || rel.contains("licence")
    }
  }

  /// SPDX identifier of a Creative Commons address or of well-known words.
  static func spdx(_ words: String) -> String? {
    let lower = words.lowercased()
    if let range = lower.firstRange(of: "creativecommons.org/") {
      let parts = lower[range.upperBound...].split(separator: "/")
      guard parts.count >= 2 else { return nil }
      if parts[0] == "publicdomain" {
        return parts[1] == "zero" ? "CC0-1.0" : parts[1] == "mark" ? "CC-PDM-1.0" : nil
      }
      guard parts[0] == "licenses", variants.contains(String(parts[1])) else { return nil }
      let version = parts.count > 2 ? String(parts[2].prefix(3)) : "4.0"
      guard ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(version) else { return nil }
      return "CC-\(parts[1].uppercased())-\(version)"
    }
    return known.first { lower.contains($0.words) }?.spdx
  }

  private static let variants: Set<String> = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"]
  private static let known: [(words: String, spdx: String)] = [
    ("opensource.org/licenses/mit", "MIT"), ("opensource.org/license/mit", "MIT"), ("mit license", "MIT"),
    ("apache.org/licenses/license-2.0", "Apache-2.0"), ("gnu.org/licenses/fdl-1.3", "GFDL-1.3-or-later"),
    ("gnu.org/licenses/gpl-3.0", "GPL-3.0-or-later"), ("cc by-sa 4.0", "CC-BY-SA-4.0"),
    ("cc-by-sa-4.0", "CC-BY-SA-4.0"),
    ("cc by 4.0", "CC-BY-4.0"), ("cc-by-4.0", "CC-BY-4.0"), ("cc0", "CC0-1.0"),
  ]
}
