package import Model

/// The words that registries may use: learners' questions, audiences, regions, skills, the coverage aimed at, and names that
/// are out of use.
package struct Vocabulary: Sendable, Equatable {
  /// A word with its names for people.
  package struct Term: Sendable, Equatable {
    package var id: String
    /// Language tag → name; at least one.
    package var labels: [String: String]
    /// The region a region lies in, the skill a question trains; nil when none is given.
    package var parent: String?
    package init(id: String, labels: [String: String], parent: String? = nil) {
      self.id = id
      self.labels = labels
      self.parent = parent
    }

    /// The name in a language, else in English, else in the first language by tag.
    package func label(_ language: String = "en") -> String {
      labels[language] ?? labels["en"] ?? labels.min { $0.key < $1.key }?.value ?? id
    }
  }

  /// What a catalog should hold on a question.
  package struct CoverageTarget: Sendable, Equatable {
    package var question: String
    package var languages: [String]
    /// Regions it should apply to; empty when any will do.
    package var regions: [String]
    /// Fresh resources wanted a language.
    package var minFresh: Int
    /// Distinct sites wanted a language.
    package var minOrigins: Int
    package init(
      question: String, languages: [String], regions: [String] = [], minFresh: Int = 1, minOrigins: Int = 1
    ) {
      self.question = question
      self.languages = languages
      self.regions = regions
      self.minFresh = minFresh
      self.minOrigins = minOrigins
    }
  }

  package var questions: [Term] = []
  package var audiences: [Term] = []
  /// Ids are ISO 3166-1 alpha-2 codes and UN M49 numbers.
  package var regions: [Term] = []
  package var skills: [Term] = []
  package var targets: [CoverageTarget] = []
  /// Names that pages should no longer teach.
  package var retiredTerms: [RetiredTerm] = []
  /// How fast tools change, by the names that entries give them, and pages on hosts, by the host or one above it: for
  /// entries that do not say so themselves.
  package var toolVolatility: [String: Volatility] = [:]
  package var hostVolatility: [String: Volatility] = [:]

  package init() {}

  package func question(_ id: String) -> Term? { questions.first { $0.id == id } }
  package func region(_ id: String) -> Term? { regions.first { $0.id == id } }
}
