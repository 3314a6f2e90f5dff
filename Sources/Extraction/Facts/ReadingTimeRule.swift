import HTML
import Model

/// Minutes to read the main text at 200 words, or 400 Han and kana characters, a minute (Brysbaert 2019 gives 238 words
/// for silent reading of English; texts to learn from are read slower). Code is left out and its lines are counted.
enum ReadingTimeRule {
  static func find(_ page: Page, _ passages: [Passage], words: Int, language: String?, stated: String?) -> ReadingTime?
  {
    guard words > 0 else { return nil }
    let code = code(page, passages)
    if let minutes = stated.flatMap(minutes) {
      return ReadingTime(minutes: minutes, source: "json-ld", codeLines: code.lines)
    }
    let speed = language.map { $0.hasPrefix("zh") || $0.hasPrefix("ja") } ?? false ? 400 : 200
    let prose = max(words - code.words, 0)
    return ReadingTime(minutes: max(1, (prose + speed - 1) / speed), source: "words", codeLines: code.lines)
  }

  /// Lines that are not blank and words of `pre` elements in the main text.
  private static func code(_ page: Page, _ passages: [Passage]) -> (lines: Int, words: Int) {
    var lines = 0
    var words = 0
    for passage in passages {
      var index = passage.root
      while index < passage.end {
        if page.tree.nodes[index].tag == .pre, !page.features[index].isExcluded {
          count(page, index, &lines, &words)
          index = Int(page.tree.nodes[index].end)
        } else {
          index += 1
        }
      }
    }
    return (lines, words)
  }

  private static func count(_ page: Page, _ root: Int, _ lines: inout Int, _ words: inout Int) {
    var isBlank = true
    var isInWord = false
    for node in page.tree.nodes[root..<Int(page.tree.nodes[root].end)]
    where node.tag == .text || node.tag == .br || node.tag.isBlock {
      guard node.tag == .text else {
        isBlank = true
        continue
      }
      for byte in page.tree.text[Int(node.low)..<Int(node.high)] {
        if byte == 0x0A {
          isBlank = true
        } else if isBlank, byte > 0x20 {
          isBlank = false
          lines += 1
        }
        let isPart = byte.isLetterOrDigit || byte >= 0x80
        if isPart, !isInWord { words += 1 }
        isInWord = isPart
      }
    }
  }

  /// An ISO 8601 duration of hours and minutes.
  static func minutes(_ text: String) -> Int? {
    let bytes = Array(text.utf8.prefix(16))
    guard bytes.starts(with: [0x50, 0x54]) else { return nil }
    var total = 0
    var number = 0
    for byte in bytes.dropFirst(2) {
      switch byte {
      case 0x30...0x39: number = min(number * 10 + Int(byte &- 0x30), 100_000)
      case 0x48: (total, number) = (total + number * 60, 0)
      case 0x4D: (total, number) = (total + number, 0)
      case 0x53: (total, number) = (total + (number + 59) / 60, 0)
      default: return nil
      }
    }
    return (1...6_000).contains(total) ? total : nil
  }
}
