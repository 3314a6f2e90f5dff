import HTML

/// Whether a licence is a picture's and not the page's.
enum LicensePlace {
  /// Whether an element stands in a figure or a caption.
  static func isCaption(_ page: Page, _ index: Int) -> Bool {
    var ancestor = index
    for _ in 0..<8 where ancestor >= 0 {
      let node = page.tree.nodes[ancestor]
      if node.tag == .figure || node.tag == .figcaption || page.features[ancestor].words.contains(.caption) {
        return true
      }
      ancestor = Int(node.parent)
    }
    return false
  }

  /// Whether it stands in a caption, or in a short line that speaks of a picture and not of the page's content.
  static func isPicture(_ page: Page, _ index: Int) -> Bool {
    if isCaption(page, index) { return true }
    let block = Int(page.features[index].block)
    guard block >= 0, page.features[block].text < 250 else { return false }
    var text = Array(page.text(of: block, limit: 400).utf8)
    for i in text.indices { text[i] = text[i].lowered }
    return text.withUnsafeBufferPointer { text in
      pictures.contains { text.contains($0) } && !contents.contains { text.contains($0) }
    }
  }

  private static let pictures: [StaticString] = [
    "photo", "foto", "image", "bild", "picture", "flickr", "imagen", "icon", "illustration", "画像", "图片", "фото",
  ]
  private static let contents: [StaticString] = [
    "content", "this work", "text", "this site", "this page", "inhalt", "diese", "dieses werk", "contenu", "contenido",
    "article", "artikel",
  ]
}
