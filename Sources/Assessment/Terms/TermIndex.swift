package import Model

/// Retired names with all that bears on them.
package struct TermIndex: Sendable {
  enum Role: Int, Sendable, CaseIterable {
    /// The name that is out of use.
    case retired
    /// The name of today.
    case current
    /// A longer phrase in which the name means something else.
    case exception
    /// A word that tells which of its meanings the name has here.
    case context
  }

  struct Hit: Sendable, Equatable {
    var entry: Int
    var role: Role
    /// Bytes of the text.
    var range: Range<Int>
  }

  package let terms: [RetiredTerm]
  private var phrases = PhraseIndex()

  package init(_ terms: [RetiredTerm] = []) {
    self.terms = terms
    for (entry, term) in terms.enumerated() {
      func add(_ names: [String], _ role: Role, ignoresCase: Bool) {
        for name in names {
          phrases.add(name, tag: entry * Role.allCases.count + role.rawValue, ignoresCase: ignoresCase)
        }
      }
      add([term.term] + term.aliases, .retired, ignoresCase: !term.matchesCase)
      add(term.currentNames, .current, ignoresCase: false)
      add(term.exceptions, .exception, ignoresCase: !term.matchesCase)
      add(term.context, .context, ignoresCase: true)
    }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// Calls `found` with each hit, in the order in which they begin.
  func search(_ text: UnsafeBufferPointer<UInt8>, _ found: (Hit) -> Void) {
    phrases.search(text) { tag, range in
      let (entry, role) = tag.quotientAndRemainder(dividingBy: Role.allCases.count)
      found(Hit(entry: entry, role: Role(rawValue: role) ?? .retired, range: range))
    }
  }
}
