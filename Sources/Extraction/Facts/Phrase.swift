import HTML

/// A phrase to be found among words. Written as words with a space between; `a|b` is one of several, `a?` may be missing,
/// `*` is up to two words of any kind, `{a|b}` up to five words of a set; sentence ends are never within.
struct Phrase: Sendable {
  private enum Element: Sendable {
    case word([UInt64], isOptional: Bool)
    case anyUpTo(Int)
    case setUpTo([UInt64], Int)
  }

  private let elements: [Element]
  /// The numbers that the first word can have.
  let firsts: [UInt64]

  init(_ text: String) {
    var elements: [Element] = []
    for part in text.split(separator: " ") {
      let body = part.filter { !"{}?".contains($0) }
      let words = body.split(separator: "|").flatMap { WordStream(String($0)).words }
      if part == "*" {
        elements.append(.anyUpTo(2))
      } else if part.hasPrefix("{") {
        elements.append(.setUpTo(words, 5))
      } else if part.contains("|") || words.count == 1 {
        elements.append(.word(words, isOptional: part.hasSuffix("?")))
      } else {
        // Han and kana: each character is a word.
        for word in words { elements.append(.word([word], isOptional: part.hasSuffix("?"))) }
      }
    }
    self.elements = elements
    if case .word(let words, _)? = elements.first { firsts = words } else { firsts = [] }
  }

  /// The index after the phrase, when it begins at `start`.
  func end(in words: [UInt64], at start: Int) -> Int? { end(in: words, at: start, from: 0) }

  private func end(in words: [UInt64], at start: Int, from first: Int) -> Int? {
    var i = start
    for index in first..<elements.count {
      switch elements[index] {
      case .word(let choices, let isOptional):
        if i < words.count, choices.contains(words[i]) {
          i += 1
        } else if !isOptional {
          return nil
        }
      case .anyUpTo(let most): return skipping(most, nil, in: words, at: i, from: index + 1)
      case .setUpTo(let set, let most): return skipping(most, set, in: words, at: i, from: index + 1)
      }
    }
    return i
  }

  private func skipping(_ most: Int, _ set: [UInt64]?, in words: [UInt64], at start: Int, from next: Int) -> Int? {
    for skipped in 0...most {
      if let end = end(in: words, at: start + skipped, from: next) { return end }
      guard start + skipped < words.count else { return nil }
      let word = words[start + skipped]
      guard word > WordStream.questionEnd, set?.contains(word) ?? !Phrase.negations.contains(word) else { return nil }
    }
    return nil
  }

  private static let negations = Set(
    "not no non nicht kein keine pas no não nie není не niet inte ikke ei değil".split(separator: " ")
      .flatMap { WordStream(String($0)).words })
}

/// Phrases by their first word, each with a value.
struct PhraseTable<Value: Sendable>: Sendable {
  private var entries: [UInt64: [(phrase: Phrase, value: Value)]] = [:]
  /// One bit for each first word's lowest bits, to pass by other words quickly.
  private var seen = [UInt64](repeating: 0, count: 128)

  init(_ phrases: [(String, Value)]) {
    for (text, value) in phrases {
      let phrase = Phrase(text)
      for first in phrase.firsts {
        entries[first, default: []].append((phrase, value))
        seen[Int(first >> 10 & 127)] |= 1 << (first >> 4 & 63)
      }
    }
  }

  /// Whether a phrase may begin with this word.
  @inline(__always) func mayBegin(_ word: UInt64) -> Bool {
    seen[Int(word >> 10 & 127)] >> (word >> 4 & 63) & 1 == 1
  }

  /// The longest phrase that begins at `start`: what it stands for and the index after it.
  func match(_ words: [UInt64], at start: Int) -> (value: Value, end: Int)? {
    guard mayBegin(words[start]), let candidates = entries[words[start]] else { return nil }
    var best: (value: Value, end: Int)?
    for candidate in candidates {
      if let end = candidate.phrase.end(in: words, at: start), end > best?.end ?? 0 { best = (candidate.value, end) }
    }
    return best
  }
}
