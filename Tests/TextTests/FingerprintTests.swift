import Testing
import Text

struct FingerprintTests {
  @Test(arguments: [
    ("", 0), ("one", 1), ("one two  three", 3), ("don't stop", 3), ("a\r\nb\tc", 3), ("x_1 é naïve", 3), ("日本語", 3),
    ("日本 abc", 3), ("สวัสดี", 2), ("한국어 문서", 2), ("a\u{a0}b\u{3000}c—d", 4), ("…“quoted”…", 1),
  ]) func countsWords(text: String, expected: Int) { #expect(Fingerprint.wordCount(text) == expected) }

  @Test func digestLooksPastCaseAndWhiteSpace() {
    let digest = Fingerprint.digest("Hello,  World")
    #expect(digest.utf8.count == 32)
    #expect(Fingerprint.digest("\n hello,\r\n\u{a0}world ") == digest)
    #expect(Fingerprint.digest("hello world") != digest)
    #expect(Fingerprint.digest("") == "e3b0c44298fc1c149afbf4c8996fb924")
  }

  @Test func oneMeasureIsAllThree() {
    let text = "A page of several words, some twice: words, 日本語の文書 and naïve Ünïcode."
    let all = Fingerprint.measure(text)
    #expect(all.digest == Fingerprint.digest(text))
    #expect(all.minHash == Fingerprint.minHash(text))
    #expect(all.words == Fingerprint.wordCount(text))
  }

  @Test func shortTextsHaveNoSketch() {
    #expect(Fingerprint.minHash("one two three four five six seven") == [])
    #expect(Fingerprint.minHash("one two three four five six seven eight").count == 128)
    #expect(Fingerprint.minHash("日本語の文書を読むこと").count == 128)
    #expect(Fingerprint.similarity([], []) == 0)
  }

  /// The estimate of known similarities is within four standard errors, and right on average.
  @Test(arguments: [0.2, 0.5, 0.8, 0.95]) func estimatesJaccard(similarity: Double) {
    var sum = 0.0
    let trials = 40
    for trial in 0..<trials {
      let size = 400
      let common = Int((similarity * 2 * Double(size) / (1 + similarity)).rounded())
      let shared = (0..<common).map { "s\(trial)x\($0) " }.joined()
      let a = shared + (common..<size).map { "a\(trial)x\($0) " }.joined()
      let b = shared + (common..<size).map { "b\(trial)x\($0) " }.joined()
      let exact = Double(common - 2) / Double(2 * (size - 2) - (common - 2))
      let estimate = Fingerprint.similarity(Fingerprint.minHash(a), Fingerprint.minHash(b))
      #expect(abs(estimate - exact) < 4 * (exact * (1 - exact) / 128).squareRoot() + 0.01)
      sum += estimate - exact
    }
    #expect(abs(sum / Double(trials)) < 0.025)
  }

  @Test func equalSetsOfFewShinglesBorrowAlike() {
    let a = Fingerprint.minHash("alpha beta gamma delta epsilon zeta eta theta")
    let b = Fingerprint.minHash("Alpha, beta; GAMMA. delta epsilon\nzeta eta (theta)")
    #expect(a == b)
  }

  /// What earlier nights have stored must go on meaning the same.
  @Test(arguments: [
    (
      "Reading a page: 10 steps, each_of them small; Don't  skip\r\nany step. Naïve Ünïcode — “quoted” words count, too.",
      "b1e341dc8d8ef81bb4ea6c5159d65221", UInt32(3_787_884_616), UInt32(1_989_379_835), 19
    ),
    (
      "日本語の文書を読むこと、速く。 สวัสดีชาวโลก and some words behind it", "b330d6f8a9c3cdd8ebfd3916e0532b70",
      698_444_808, 694_283_852, 21
    ),
  ]) func valuesAreStable(text: String, digest: String, first: UInt32, sum: UInt32, words: Int) {
    let all = Fingerprint.measure(text)
    #expect(all.digest == digest)
    #expect(all.minHash.first == first)
    #expect(all.minHash.reduce(0, &+) == sum)
    #expect(all.words == words)
  }
}
