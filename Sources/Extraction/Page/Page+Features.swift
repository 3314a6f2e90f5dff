import HTML

/// Two passes over the nodes: down for what ancestors give, up for what descendants add.
extension Page {
  init(_ tree: HTMLTree, language: String?, url: String = "") {
    self.tree = tree
    self.language = language
    isForum = Page.isForum(url: url)
    about.url = url
    features = Array(repeating: Features(), count: tree.nodes.count)
    tree.source.withUnsafeBufferPointer { source in
      tree.text.withUnsafeBufferPointer { text in
        descend(source, text)
      }
    }
    ascend()
    weighProse()
    exclude()
    weighProse()
  }

  private mutating func descend(_ source: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) {
    let nodes = tree.nodes
    for index in nodes.indices {
      let node = nodes[index]
      var feature = Features()
      if node.parent >= 0 {
        let parent = features[Int(node.parent)]
        feature.isInLink = parent.isInLink
        feature.isInCode = parent.isInCode
        feature.block = parent.block
      }
      if node.tag == .text {
        let count = Page.characters(UnsafeBufferPointer(rebasing: text[Int(node.low)..<Int(node.high)]))
        feature.text = count
        if feature.isInLink { feature.link = count }
        if feature.block >= 0 {
          features[Int(feature.block)].own += count
          if feature.isInLink { features[Int(feature.block)].ownLink += count }
        }
      } else {
        if node.tag.isBlock || node.parent < 0 { feature.block = Int32(index) }
        if node.tag == .a { feature.isInLink = true }
        if node.tag == .pre || node.tag == .code { feature.isInCode = true }
        feature.role = Page.role(of: node.tag)
        var i = Int(node.low)
        while i < Int(node.high) {
          let attribute = tree.attributes[i]
          let value = UnsafeBufferPointer(rebasing: source[Int(attribute.low)..<Int(attribute.high)])
          switch attribute.name {
          case .class, .id: feature.words.formUnion(Words.read(value))
          case .role:
            feature.role = Page.role(named: value) ?? feature.role
            if value.equals("alert") || value.equals("note") { feature.words.insert(.noticeBox) }
          case .itemprop where value.equals("articleBody"): feature.role = .articleBody
          case .itemtype: readType(value)
          case .hidden where feature.role != .panel: feature.role = .hidden
          case .ariaHidden
          where value.equals("true") && node.tag != .body && node.tag != .html && feature.role != .panel:
            feature.role = .hidden
          case .style where feature.role != .panel && value.hidesElement: feature.role = .hidden
          default: break
          }
          i += 1
        }
      }
      features[index] = feature
    }
  }

  private mutating func ascend() {
    for index in tree.nodes.indices.reversed() {
      let parent = Int(tree.nodes[index].parent)
      guard parent >= 0 else { continue }
      features[parent].text += features[index].text
      features[parent].link += features[index].link
    }
  }

  /// Characters that are not white space: the first bytes of code points above the space.
  private static func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var count: Int32 = 0
    for byte in bytes where byte > 0x20 && byte & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  private static func role(of tag: Tag) -> Role {
    switch tag {
    case .nav, .menu, .search: .navigation
    case .footer: .footer
    case .header: .header
    case .aside: .aside
    case .main: .main
    case .article: .article
    case .template, .dialog, .select, .button, .canvas, .object, .video, .audio, .datalist: .hidden
    default: .none
    }
  }

  private static func role(named value: UnsafeBufferPointer<UInt8>) -> Role? {
    if value.equals("main") { return .main }
    if value.equals("article") { return .article }
    if value.equals("navigation") || value.equals("menu") || value.equals("menubar") || value.equals("search")
      || value.equals("toolbar")
    {
      return .navigation
    }
    if value.equals("tablist") { return .tabs }
    if value.equals("banner") { return .header }
    if value.equals("contentinfo") { return .footer }
    if value.equals("complementary") { return .aside }
    if value.equals("tabpanel") { return .panel }
    if value.equals("dialog") || value.equals("alertdialog") || value.equals("tooltip") { return .hidden }
    return nil
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Equality with an ASCII text, letters of either case.
  func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for i in 0..<count where self[i].lowered != text.utf8Start[i].lowered { return false }
    return true
  }

  /// Whether an ASCII text occurs, letters of either case. `text` is lower case.
  func contains(_ text: StaticString, within limit: Int = 1024) -> Bool {
    let length = text.utf8CodeUnitCount
    let end = Swift.min(count, limit)
    guard length > 0, end >= length else { return false }
    let first = text.utf8Start[0]
    for i in 0...(end - length) where self[i].lowered == first {
      var k = 1
      while k < length, self[i + k].lowered == text.utf8Start[k] { k += 1 }
      if k == length { return true }
    }
    return false
  }

  /// `display:none` or `visibility:hidden` in a style attribute.
  fileprivate var hidesElement: Bool {
    contains("display:none") || contains("display: none") || contains("visibility:hidden")
  }
}
