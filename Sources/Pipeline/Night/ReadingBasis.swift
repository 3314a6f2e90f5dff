import Assessment
import Model
import Text

/// What a reading was made with, as one number for each resource: the rules, the retired names that count by tonight, the
/// products whose versions are known, and what is registered of the page. A page that answers "unchanged" keeps what an
/// earlier night found on it; when this number is another, it must be read again.
struct ReadingBasis: Sendable {
  /// Raised when pages should be read again because reading itself, or a rule of findings, sees more than before.
  private static let version = 1

  private let common: UInt64

  init(_ inputs: Inputs, at now: Timestamp) {
    self.init(terms: inputs.retiredTerms, products: inputs.products, at: now)
  }

  init(terms: [RetiredTerm], products: ProductTable, at now: Timestamp) {
    var hash = Hash64.hash("\(Self.version) \(OutcomeAssessor.ruleVersion)")
    for term in terms where term.counts(by: now) { hash = Hash64.hash(term.basis, seed: hash) }
    // Ends of support are judged anew every night; what is read depends on names and versions alone.
    for product in products.products {
      let names = Self.joined(
        [product.id] + product.aliases + [""] + product.releases.map(\.version))
      hash = Hash64.hash(names, seed: hash)
    }
    common = hash
  }

  func of(_ resource: Resource) -> Int64 {
    let expected = resource.expect.mustContain + [""] + resource.expect.mustNotContain
    let own = Self.joined([resource.title ?? "", resource.language ?? ""] + expected)
    return Int64(bitPattern: Hash64.hash(own, seed: common))
  }

  /// Texts with a sign between that none of them holds.
  fileprivate static func joined(_ texts: [String]) -> String { texts.joined(separator: "\u{1F}") }
}

extension RetiredTerm {
  fileprivate func counts(by now: Timestamp) -> Bool {
    since.map { $0.daysSince1970 <= now.date.daysSince1970 } ?? true
  }

  /// All that decides where it is found and what is said of it.
  fileprivate var basis: String {
    let lists = [aliases, currentNames, exceptions, context, places.map(\.rawValue).sorted()]
    let words = [term, replacement ?? "", since?.description ?? "", matchesCase ? "case" : ""]
    return ReadingBasis.joined(words + lists.flatMap { [""] + $0 })
  }
}
