package import Model

package typealias Stage = PipelineConfiguration.Stage

extension Stage {
  /// Reading and assessing cannot be parted from fetching: no page is kept on disk.
  static let visiting: Set<Stage> = [.fetch, .read, .assess]
}

/// What the command line asks of a night beyond the pipeline file.
package struct NightOptions: Sendable {
  /// The stages to run, nil for those of the pipeline.
  package var stages: Set<Stage>?
  /// No network: all outputs anew from registry, decisions and state.
  package var offline = false
  /// The withheld run whose result somebody has looked at and accepts.
  package var accept: Acceptance?
  /// Visit everything, due or not.
  package var all = false
  /// A night that lies before the last one is meant: the clock was wrong then, not now.
  package var acceptsClock = false

  package struct Acceptance: Sendable {
    package var run: RunID
    package var by: String
    /// The machine, empty when unknown.
    package var host: String
    package var reason: String?
    package init(run: RunID, by: String, host: String = "", reason: String? = nil) {
      self.run = run
      self.by = by
      self.host = host
      self.reason = reason
    }
  }

  package init() {}

  /// fetch, read and assess stream page by page: naming one of them means all three.
  func runs(_ stage: Stage, in pipeline: [Stage]) -> Bool {
    if offline && Stage.visiting.contains(stage) { return false }
    let wanted = stages ?? Set(pipeline)
    return Stage.visiting.contains(stage) ? !wanted.isDisjoint(with: Stage.visiting) : wanted.contains(stage)
  }
}
