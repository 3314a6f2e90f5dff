import HTML

/// Which elements are not the page's own words.
extension Page {
  /// Marks boilerplate, parents before children. An element that holds most of the page is never boilerplate, whatever
  /// its class says: layouts are called `with-sidebar`, and whole pages are put into one form or one hidden wrapper.
  mutating func exclude() {
    guard !tree.nodes.isEmpty else { return }
    var total: Int32 = 0
    for index in tree.nodes.indices where tree.nodes[index].parent < 0 { total += features[index].text }
    // Weighed while nothing was excluded.
    let prose = tree.nodes.indices.reduce(Int32(0)) { $0 + (tree.nodes[$1].parent < 0 ? features[$1].prose : 0) }
    let keepsComments = isForum && !hasAnswers && hasPostsAsComments()
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let parent = Int(node.parent)
      features[index].isExcluded = false
      features[index].isHidden = parent >= 0 && features[parent].isHidden
      if parent >= 0, features[parent].isExcluded {
        features[index].isExcluded = true
        if isUnseen(features[index], node) { features[index].isHidden = true }
        continue
      }
      guard node.tag != .text, node.tag != .html, node.tag != .body else { continue }
      features[index].isExcluded = isBoilerplate(index, node, total, prose, keepsComments: keepsComments)
      if features[index].isExcluded, !node.tag.isBlock || isUnseen(features[index], node) {
        features[index].isHidden = true
      }
    }
  }

  /// Whether an element that is boilerplate cannot be text after all: readers do not see it, or, where it is no thread,
  /// it holds what readers wrote below the text.
  private func isUnseen(_ feature: Features, _ node: HTMLTree.Node) -> Bool {
    feature.role == .hidden || feature.role == .tabs || node.tag == .noscript
      || (!feature.words.isDisjoint(with: [.gutter, .assistive]) && feature.text < 400)
      || (feature.words.contains(.comments) && !isForum && !hasAnswers)
  }

  private func isBoilerplate(
    _ index: Int, _ node: HTMLTree.Node, _ total: Int32, _ prose: Int32, keepsComments: Bool
  ) -> Bool {
    let feature = features[index]
    let share = total > 0 ? Double(feature.text) / Double(total) : 0
    switch feature.role {
    case .navigation, .tabs: return share < 0.6
    case .hidden: return share < 0.5
    case .footer, .aside: return share < 0.4 || (share < 0.8 && leavesProse(feature, prose))
    case .header:
      // A header within the article holds its title; the page's own holds logo and menu.
      if !isWithinArticle(index), share < 0.4 { return true }
    case .main, .article, .articleBody, .panel: return false
    case .none: break
    }
    if node.tag == .noscript { return share < 0.5 }
    if node.tag == .figcaption { return feature.text < 400 }
    if feature.isInCode { return feature.words.contains(.gutter) }
    var words = feature.words
    if keepsComments { words.remove(.comments) }
    if words.contains(.comments), feature.words.isDisjoint(with: [.forum, .main, .content]), share < 0.9 {
      return true
    }
    guard share < 0.4 || (share < 0.8 && leavesProse(feature, prose)) else { return false }
    if words.isEmpty { return false }
    if !words.isDisjoint(with: [.gutter, .assistive]) { return feature.text < 400 }
    if !words.isDisjoint(with: [.overlay, .comments, .navigation, .sidebar, .footer, .copyright]) { return true }
    // Words that content is also wrapped in: only what is short or full of links.
    let isThin = feature.text < 400 || feature.link * 4 > feature.text
    if isThin, !words.isDisjoint(with: [.advert, .sharing, .related, .signup, .search, .login]) { return true }
    if feature.text < 1200, share < 0.2, !words.isDisjoint(with: [.related, .signup]),
      words.isDisjoint(with: [.content, .main])
    {
      return true
    }
    if isThin, words.contains(.tags), node.tag != .article, words.isDisjoint(with: [.subject, .content]) {
      return true
    }
    if words.isSuperset(of: [.author, .box]) { return true }
    if words.contains(.caption), feature.text < 300 { return true }
    if words.contains(.header), words.isDisjoint(with: [.subject, .content, .title]), !isWithinArticle(index),
      share < 0.2
    {
      return true
    }
    return false
  }

  /// Whether an element leaves most of the page's prose outside: on a short page, what stands beside the text is longer
  /// than the text.
  private func leavesProse(_ feature: Features, _ prose: Int32) -> Bool {
    prose - feature.prose > max(120, feature.prose)
  }

  private func isWithinArticle(_ index: Int) -> Bool {
    var ancestor = Int(tree.nodes[index].parent)
    while ancestor >= 0 {
      switch features[ancestor].role {
      case .article, .articleBody, .main: return true
      default: ancestor = Int(tree.nodes[ancestor].parent)
      }
    }
    return false
  }

  /// Sums up the text of blocks that read like prose.
  mutating func weighProse() {
    for index in features.indices { features[index].prose = 0 }
    for index in tree.nodes.indices.reversed() {
      let node = tree.nodes[index]
      if node.tag != .text, features[index].block == Int32(index), !features[index].isExcluded {
        let own = features[index].own
        let isProse = node.tag == .pre || (own >= 40 && features[index].ownLink * 3 < own)
        if isProse { features[index].prose += own }
      }
      let parent = Int(node.parent)
      if parent >= 0 { features[parent].prose += features[index].prose }
    }
  }
}
