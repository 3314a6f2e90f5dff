import HTML

/// A run of nodes that holds main text: from one node to before another, in document order.
struct Passage {
  /// The element walked.
  var root: Int
  /// Index after the last node.
  var end: Int
}

/// Where the main text stands: in the most precise kind of element that holds enough of the page's prose.
extension Page {
  /// Passages in document order, none within another.
  func mainPassages() -> [Passage] {
    let roots = tree.nodes.indices.filter { tree.nodes[$0].parent < 0 }
    let total = roots.reduce(Int32(0)) { $0 + features[$1].prose }
    guard total > 0 else { return roots.map(whole) }
    for tier in Tier.allCases {
      let found = candidates(tier)
      guard let best = found.max(by: { features[$0].prose < features[$1].prose }) else { continue }
      let needed = Int32(tier.share * Double(total))
      if features[best].prose >= needed { return [withLede(descended(best))] }
      // Several of a kind: the posts of a thread, the sections of an article.
      if tier.isRepeatable, found.reduce(Int32(0), { $0 + features[$1].prose }) * 5 >= total * 4 {
        return found.map(whole)
      }
    }
    guard roots.count == 1 else { return roots.map(whole) }
    return [withLede(descended(roots[0]))]
  }

  private func whole(_ index: Int) -> Passage { Passage(root: index, end: Int(tree.nodes[index].end)) }

  /// The smallest element within that still holds nearly all of its prose.
  private func descended(_ index: Int) -> Int {
    var current = index
    while true {
      let limit = Double(features[current].prose) * 0.9
      var next: Int?
      var child = current + 1
      while child < Int(tree.nodes[current].end) {
        if tree.nodes[child].tag.isContainer, Double(features[child].prose) >= limit, !features[child].isExcluded {
          next = child
        }
        child = Int(tree.nodes[child].end)
      }
      guard let next else { return current }
      current = next
    }
  }

  /// The element with what stands right before it: title, lede, abstract; and not what comes after.
  private func withLede(_ index: Int) -> Passage {
    let limit = Double(features[index].prose) * 1.35 + 200
    var root = index
    var ancestor = Int(tree.nodes[index].parent)
    while ancestor >= 0, Double(features[ancestor].prose) <= limit {
      root = ancestor
      ancestor = Int(tree.nodes[ancestor].parent)
    }
    return Passage(root: root, end: Int(tree.nodes[index].end))
  }

  private enum Tier: CaseIterable {
    case articleBody
    case namedBody
    case article
    case main
    case namedContent

    /// The share of the page's prose that an element of this kind must hold.
    var share: Double {
      switch self {
      case .articleBody: 0.4
      case .namedBody: 0.5
      case .article: 0.5
      case .main: 0.4
      case .namedContent: 0.6
      }
    }

    var isRepeatable: Bool { self == .articleBody || self == .namedBody || self == .article }
  }

  /// Elements of a kind, none within another.
  private func candidates(_ tier: Tier) -> [Int] {
    var found: [Int] = []
    for index in tree.nodes.indices {
      let feature = features[index]
      guard !feature.isExcluded, feature.prose > 0 else { continue }
      let tag = tree.nodes[index].tag
      guard tag.isBlock, tag != .body, tag != .html else { continue }
      let matches =
        switch tier {
        case .articleBody: feature.role == .articleBody
        case .namedBody: feature.words.isSuperset(of: [.subject, .content])
        case .article: feature.role == .article
        case .main: feature.role == .main
        case .namedContent: !feature.words.isDisjoint(with: [.main, .content, .subject])
        }
      guard matches else { continue }
      if let last = found.last, Int(tree.nodes[last].end) > index { continue }
      found.append(index)
    }
    return found
  }
}

extension Tag {
  /// Whether the element holds blocks rather than a paragraph's text.
  var isContainer: Bool {
    switch self {
    case .address, .article, .body, .center, .div, .fieldset, .form, .main, .section, .table, .tbody, .td, .tr,
      .noscript,
      .header, .details:
      true
    default: false
    }
  }
}
