package import Model
package import Publication

/// What a night came to.
package struct NightResult: Sendable {
  package var exit: ExitCode
  package var run: RunRecord
  /// Nil when nothing was published.
  package var publication: Publication?
  /// Resources due at another time, and due but beyond a budget.
  package var notDue = 0
  package var overBudget = 0
  /// What to tell besides the summary, such as warnings of the inputs.
  package var notes: [String] = []

  package init(exit: ExitCode, run: RunRecord) {
    self.exit = exit
    self.run = run
  }

  package var newlyBroken: Int { publication?.digest.counts.newlyBroken ?? 0 }
  package var newFindings: Int { publication?.digest.counts.newFindings ?? 0 }

  /// Whether a quiet run has anything to say.
  package var isNews: Bool {
    exit != .success || newFindings > 0 || (publication?.digest.counts.cleared ?? 0) > 0
      || !run.quality.incidents.isEmpty
  }

  /// A few lines for a person.
  package var text: String {
    var lines = [NightSummary(run: run, publication: publication).text]
    if notDue > 0 || overBudget > 0 { lines.append("not due \(notDue) · due but beyond a budget \(overBudget)\n") }
    lines += notes.map { $0 + "\n" }
    return String(lines.joined().dropLast())
  }

  /// One JSON object.
  package var json: String {
    var bytes = NightSummary(run: run, publication: publication).json
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
