import HTML

/// What the elements around a block say: how far outwards the nearest element of each kind lies, and how much the nearest
/// ones hold.
struct BlockSurroundings {
  private let page: Page
  /// Characters on the page.
  private let total: Int

  /// No such element.
  private static let far: Int16 = 16
  /// Elements looked at, from a block outwards.
  private static let limit: Int16 = 24
  /// Elements whose measures are told.
  private static let holders = 4

  private static let words: [(name: String, words: Words)] = [
    ("content", .content), ("subject", .subject), ("main", .main), ("navigation", .navigation), ("sidebar", .sidebar),
    ("footer", .footer), ("header", .header), ("sharing", .sharing), ("comments", .comments), ("related", .related),
    ("overlay", .overlay), ("advert", .advert), ("signup", .signup), ("author", .author), ("date", .date),
    ("tags", .tags), ("title", .title), ("caption", .caption), ("widget", .widget), ("search", .search),
    ("meta", .meta), ("box", .box), ("login", .login), ("forum", .forum), ("contents", .contents),
    ("copyright", .copyright), ("notice", .notice), ("teaser", .teaser), ("panel", .panel),
    ("noticeBox", .noticeBox), ("product", .product), ("price", .price), ("media", .media), ("detail", .detail),
    ("review", .review), ("offering", .offering), ("item", .item), ("filter", .filter), ("user", .user),
    ("count", .count),
  ]
  private static let roles = [
    "navRole", "footerRole", "headerRole", "asideRole", "mainRole", "articleRole", "bodyRole", "panelRole",
  ]
  private static let tags = ["inTable", "inList", "inForm", "inQuote"]
  static let names =
    words.map(\.name) + roles + tags
    + (0..<holders).flatMap { ["holderText\($0)", "holderLink\($0)", "holderShare\($0)"] } + ["depth"]

  private static let rolesStart = words.count
  private static let tagsStart = rolesStart + roles.count
  private static let holdersStart = tagsStart + tags.count

  /// By bit of `Words`: its place, -1 for none.
  private static let placeOfBit: [Int] = {
    var places = Array(repeating: -1, count: 64)
    for (place, word) in words.enumerated() { places[word.words.rawValue.trailingZeroBitCount] = place }
    return places
  }()
  private static let known: UInt64 = words.reduce(0) { $0 | $1.words.rawValue }

  init(_ page: Page) {
    self.page = page
    total = page.tree.nodes.indices.reduce(0) {
      $0 + (page.tree.nodes[$1].parent < 0 ? Int(page.features[$1].text) : 0)
    }
  }

  /// Writes what is around the element `node`.
  func look(from node: Int, into row: BlockFeatures.Row, at start: Int) {
    for i in start..<start + BlockSurroundings.holdersStart { row[i] = BlockSurroundings.far }
    let holders = start + BlockSurroundings.holdersStart
    for i in holders..<holders + 3 * BlockSurroundings.holders { row[i] = 0 }
    row[holders + 3 * BlockSurroundings.holders] = Int16(clamping: page.tree.nodes[node].depth)
    let placeOfBit = BlockSurroundings.placeOfBit
    var element = node
    var level: Int16 = 0
    var unseen = BlockSurroundings.known
    while element >= 0, level < BlockSurroundings.limit {
      let current = page.tree.nodes[element]
      if current.tag.isBlock || element == node {
        let feature = page.features[element]
        let distance = min(level, BlockSurroundings.far - 1)
        var bits = feature.words.rawValue & unseen
        unseen &= ~bits
        while bits != 0 {
          row[start + placeOfBit[bits.trailingZeroBitCount]] = distance
          bits &= bits &- 1
        }
        if let role = BlockSurroundings.place(of: feature.role) {
          row[start + role] = min(row[start + role], distance)
        }
        if let tag = BlockSurroundings.place(of: current.tag) { row[start + tag] = min(row[start + tag], distance) }
        if level < BlockSurroundings.holders {
          let place = holders + Int(level) * 3
          row[place] = Int16(clamping: feature.text)
          row[place + 1] = feature.text > 0 ? Int16(clamping: Int(feature.link) * 100 / Int(feature.text)) : 0
          row[place + 2] = total > 0 ? Int16(clamping: Int(feature.text) * 1000 / total) : 0
        }
        level += 1
      }
      element = Int(current.parent)
    }
  }

  private static func place(of role: Page.Role) -> Int? {
    switch role {
    case .navigation: rolesStart
    case .footer: rolesStart + 1
    case .header: rolesStart + 2
    case .aside: rolesStart + 3
    case .main: rolesStart + 4
    case .article: rolesStart + 5
    case .articleBody: rolesStart + 6
    case .panel: rolesStart + 7
    case .none, .hidden, .tabs: nil
    }
  }

  private static func place(of tag: Tag) -> Int? {
    switch tag {
    case .table: tagsStart
    case .li: tagsStart + 1
    case .form: tagsStart + 2
    case .blockquote: tagsStart + 3
    default: nil
    }
  }
}
