package import Model

/// Who is visited tonight, and who is not.
package struct Plan: Sendable, Equatable {
  /// The most useful first, sites interleaved.
  package var visits: [Visit] = []
  package var notDue = 0
  /// Due, but beyond the visits of a night.
  package var overBudget = 0
  /// Due, but beyond the visits of a night to one site.
  package var overHostBudget = 0
  /// Visits that would have asked for what changed, and ask for the whole page.
  package var readAgain = 0
  package init() {}
}
