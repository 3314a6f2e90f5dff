import Glibc
import Model
import XMLShim

/// Places tokens in the tree that libxml2 makes of the skeleton. Its callbacks come in the order of the skeleton, so
/// one cursor over the tokens is enough; elements that libxml2 only implies have no token.
struct TreeBuilder {
  private let tokens: [Token]
  private let limits: HTMLTree.Limits
  private let names = Tag.skeletonNames
  private var cursor = 0
  private(set) var nodes: [HTMLTree.Node] = []
  private var open: [Int32] = []
  private(set) var reason: IncompleteReason?

  private init(_ tokens: [Token], _ limits: HTMLTree.Limits) {
    self.tokens = tokens
    self.limits = limits
    nodes.reserveCapacity(tokens.count + 4)
    open.reserveCapacity(64)
  }

  static func build(
    _ skeleton: inout [UInt8], _ tokens: [Token], limits: HTMLTree.Limits
  ) -> (nodes: [HTMLTree.Node], reason: IncompleteReason?) {
    // A last tag without a token makes libxml2 report once more before it closes what is open.
    skeleton.append(contentsOf: [0x3C, 0x62, 0x72, 0x3E])
    var builder = TreeBuilder(tokens, limits)
    guard tokens.contains(where: { $0.tag != .text }) else {
      builder.finish()
      return (builder.nodes, nil)
    }
    let status = withUnsafeMutablePointer(to: &builder) { context in
      skeleton.withUnsafeBytes { bytes in
        bytes.baseAddress.map {
          TreeBuilder.parse($0.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), context)
        } ?? -1
      }
    }
    builder.finish()
    return (builder.nodes, status == 0 ? builder.reason : .parserFailure)
  }

  private static let isReady: Bool = {
    xml_shim_initialize()
    return true
  }()

  private static func parse(
    _ bytes: UnsafePointer<CChar>, _ count: Int32, _ context: UnsafeMutablePointer<TreeBuilder>
  ) -> Int32 {
    guard isReady else { return -1 }
    return xml_shim_parse(
      bytes, count, UnsafeMutableRawPointer(context),
      { context, parser, name in context.assumingMemoryBound(to: TreeBuilder.self).pointee.start(parser, name) },
      { context, parser in context.assumingMemoryBound(to: TreeBuilder.self).pointee.end(parser) })
  }

  private mutating func start(_ parser: OpaquePointer, _ name: UnsafePointer<UInt8>) {
    let offset = Int32(clamping: xml_shim_offset(parser))
    place(before: offset)
    var tag = TreeBuilder.implied(name)
    var low: Int32 = 0
    var high: Int32 = 0
    if cursor < tokens.count, tokens[cursor].offset == offset, matches(tokens[cursor].tag, name) {
      tag = tokens[cursor].tag
      low = tokens[cursor].low
      high = tokens[cursor].high
      cursor += 1
    }
    // An element without a node of its own: what it holds belongs to its parent.
    guard tag != .unknown || high > low else {
      open.append(open.last ?? -1)
      return
    }
    let index = Int32(nodes.count)
    append(tag, low, high)
    open.append(index)
    if xml_shim_depth(parser) > Int32(limits.depth + 128) {
      reason = .depthLimit
      xml_shim_stop(parser)
    }
  }

  private mutating func end(_ parser: OpaquePointer) {
    place(before: Int32(clamping: xml_shim_offset(parser)))
    close()
  }

  private mutating func close() {
    if let last = open.popLast(), last >= 0 { nodes[Int(last)].end = Int32(nodes.count) }
  }

  /// Makes nodes of the text before an offset of the skeleton; start tags that libxml2 left out there are skipped, but
  /// the attributes of a late `html` or `body` belong to the one that was implied.
  private mutating func place(before offset: Int32) {
    while cursor < tokens.count, tokens[cursor].offset < offset {
      let token = tokens[cursor]
      if token.tag == .text {
        append(.text, token.low, token.high)
      } else if token.isMark {
        append(token.tag, token.low, token.high)
      } else if token.tag == .html || token.tag == .body,
        let index = nodes.prefix(4).firstIndex(where: { $0.tag == token.tag }), nodes[index].low == nodes[index].high
      {
        nodes[index].low = token.low
        nodes[index].high = token.high
      }
      cursor += 1
    }
  }

  private mutating func append(_ tag: Tag, _ low: Int32, _ high: Int32) {
    nodes.append(
      HTMLTree.Node(
        tag: tag, depth: UInt16(clamping: open.count), parent: open.last ?? -1, end: Int32(nodes.count + 1), low: low,
        high: high))
  }

  private mutating func finish() {
    place(before: .max)
    while !open.isEmpty { close() }
  }

  @inline(__always)
  private func matches(_ tag: Tag, _ name: UnsafePointer<UInt8>) -> Bool {
    let expected = names[Int(tag.rawValue)]
    return memcmp(expected, name, expected.count) == 0
  }

  /// The tag of an element that libxml2 adds by itself.
  private static func implied(_ name: UnsafePointer<UInt8>) -> Tag {
    switch (name[0], name[1]) {
    case (0x70, 0): .p
    case (0x68, 0x74): .html
    case (0x68, 0x65): .head
    case (0x62, 0x6F): .body
    default: .unknown
    }
  }
}
