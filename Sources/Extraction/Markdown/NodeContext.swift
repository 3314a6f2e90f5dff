import HTML

/// What the ancestors of a node make of its text in Markdown; a node is its own ancestor here.
struct NodeContext {
  /// Nearest list item, definition or quotation, -1 for none, and how many of them lie around it.
  var container: Int32 = -1
  var level: Int32 = 0
  var table: Int32 = -1
  var row: Int32 = -1
  var cell: Int32 = -1
  var link: Int32 = -1
  var style: InlineStyle = []
  /// Of a list item: its place among its siblings. Of a table: 1 when another table lies in it.
  var ordinal: Int32 = 0

  /// Deeper containers are not told apart, so that no line has a prefix longer than a fixed bound.
  static let maxLevel = 12

  /// The context of every node, in one pass.
  static func read(_ page: Page) -> [NodeContext] {
    let nodes = page.tree.nodes
    var contexts = [NodeContext](repeating: NodeContext(), count: nodes.count)
    var items = [Int32](repeating: 0, count: nodes.count)
    for index in nodes.indices {
      let node = nodes[index]
      let parent = Int(node.parent)
      var context = parent >= 0 ? contexts[parent] : NodeContext()
      context.ordinal = 0
      switch node.tag {
      case .li, .dd, .blockquote:
        if node.tag == .li, parent >= 0 {
          context.ordinal = items[parent]
          items[parent] += 1
        }
        let isNext = node.tag == .dd && parent >= 0 && nodes[parent].tag == .dd
        if context.level < NodeContext.maxLevel || isNext {
          context.container = Int32(index)
          if !isNext { context.level += 1 }
        }
      case .table:
        if context.table >= 0 { contexts[Int(context.table)].ordinal = 1 }
        context.table = Int32(index)
        context.row = -1
        context.cell = -1
      case .tr:
        context.row = Int32(index)
        context.cell = -1
      case .td, .th: context.cell = Int32(index)
      case .a: context.link = Int32(index)
      default: break
      }
      if !node.isMarkStart, !node.isMarkEnd { context.style.formUnion(InlineStyle(node.tag)) }
      contexts[index] = context
    }
    return contexts
  }
}

/// How a run of text is set.
struct InlineStyle: OptionSet {
  var rawValue: UInt8
  static let strong = InlineStyle(rawValue: 1)
  static let emphasis = InlineStyle(rawValue: 2)
  static let deleted = InlineStyle(rawValue: 4)
  static let code = InlineStyle(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ tag: Tag) {
    switch tag {
    case .b, .strong: self = .strong
    case .em, .i, .cite, .dfn: self = .emphasis
    case .s, .strike, .del: self = .deleted
    case .code, .kbd, .samp, .tt: self = .code
    default: self = []
    }
  }
}
