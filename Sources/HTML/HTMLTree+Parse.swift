import Glibc
import Model

extension HTMLTree {
  /// Parses a page. `bytes` are valid UTF-8; every page gives a tree, and `completeness` says whether it is whole.
  /// - Parameter keepsMarks: whether the tree also has the nodes that `isMark` tells; all others are the same either way.
  package init(parsing bytes: consuming [UInt8], limits: Limits = Limits(), keepsMarks: Bool = false) {
    var reason: IncompleteReason?
    if bytes.count > limits.source {
      bytes.removeSubrange(bytes[...].truncatedAtScalar(limits.source).endIndex...)
      reason = .oversize
    }
    // The standard drops NUL from text; no name or address holds one.
    if bytes.contains(byte: 0) { bytes.removeAll { $0 == 0 } }
    let source = bytes
    var (text, attributes, listed, tokens, skeleton) = ([UInt8](), [Attribute](), [Listed](), [Token](), [UInt8]())
    source.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(buffer, limits: limits, keepsMarks: keepsMarks)
      tokenizer.run()
      reason = reason ?? tokenizer.reason
      swap(&text, &tokenizer.text)
      swap(&attributes, &tokenizer.attributes)
      swap(&listed, &tokenizer.listed)
      swap(&tokens, &tokenizer.tokens)
      swap(&skeleton, &tokenizer.skeleton)
    }
    let built = TreeBuilder.build(&skeleton, tokens, limits: limits)
    reason = reason ?? built.reason
    self.source = source
    self.text = text
    self.attributes = attributes
    self.listed = listed
    nodes = built.nodes
    completeness = reason.map { .incomplete($0) } ?? .complete
  }
}

extension [UInt8] {
  fileprivate func contains(byte: UInt8) -> Bool {
    withUnsafeBytes { $0.baseAddress.map { memchr($0, Int32(byte), count) != nil } ?? false }
  }
}
