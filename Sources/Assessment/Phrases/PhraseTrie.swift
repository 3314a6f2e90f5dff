/// Byte strings as paths of a tree, all searched for at one place of a text in one walk. Edges live in one open hash
/// table, so that a step is a multiplication and, nearly always, one look. Three bytes rule out most places before a walk.
struct PhraseTrie: Sendable {
  /// What a phrase means: a kind and, as a bit, its language.
  struct Meaning: Sendable {
    var kind: UInt8
    var bit: UInt64
    /// Whether a word must end where the phrase does.
    var endsWord: Bool
  }

  private var keys: [UInt32] = Array(repeating: 0, count: 1024)
  private var targets: [UInt32] = Array(repeating: 0, count: 1024)
  private var edges = 0
  /// By node: index of its first meaning, or -1.
  private var first: [Int32] = [-1]
  private var meanings: [Meaning] = []
  private var next: [Int32] = []
  private var beginnings = PhraseBeginnings()

  mutating func insert(_ phrase: some Sequence<UInt8>, _ meaning: Meaning) {
    var node: UInt32 = 0
    for byte in phrase { node = step(node, byte) ?? grow(node, byte) }
    guard node != 0 else { return }
    beginnings.insert(phrase)
    meanings.append(meaning)
    next.append(first[Int(node)])
    first[Int(node)] = Int32(meanings.count - 1)
  }

  /// Walks from a place of the text and hands over what ends on the way: the meaning, and the index after it.
  @inline(__always)
  func walk(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ found: (Meaning, Int) -> Void) {
    if start + 2 < text.count, !beginnings.mayHold(text[start], text[start + 1], text[start + 2]) { return }
    var node: UInt32 = 0
    var index = start
    while index < text.count, let target = step(node, text[index]) {
      node = target
      index += 1
      var meaning = first[Int(node)]
      while meaning >= 0 {
        let value = meanings[Int(meaning)]
        if !value.endsWord || index == text.count || text[index] == 0x20 { found(value, index) }
        meaning = next[Int(meaning)]
      }
    }
  }

  @inline(__always) private static func slot(_ key: UInt32, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 8) & mask
  }

  @inline(__always) private func step(_ node: UInt32, _ byte: UInt8) -> UInt32? {
    // No key is 0: texts hold no NUL.
    let key = node << 8 | UInt32(byte)
    let mask = keys.count - 1
    var slot = PhraseTrie.slot(key, mask)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func grow(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    if (edges + 1) * 2 > keys.count { widen() }
    let target = UInt32(first.count)
    first.append(-1)
    put(node << 8 | UInt32(byte), target)
    edges += 1
    return target
  }

  private mutating func put(_ key: UInt32, _ target: UInt32) {
    let mask = keys.count - 1
    var slot = PhraseTrie.slot(key, mask)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func widen() {
    let old = zip(keys, targets)
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: targets.count * 2)
    for (key, target) in old where key != 0 { put(key, target) }
  }
}
