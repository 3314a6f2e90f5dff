import Assessment
import Model

/// The answers of hosts to a random path, each asked once a run however many of its pages are in doubt, and kept beyond
/// it where there is a memory.
struct ProbeCache: Sendable {
  /// Where answers are kept from run to run.
  struct Memory: Sendable {
    /// The answer kept under a key, nil when there is none that is recent enough.
    var recall: @Sendable (String) -> ProbeFacts?
    /// Told every new answer.
    var keep: @Sendable (String, ProbeFacts) -> Void
  }

  private let answers = AnswerCache<ProbeFacts>()
  private let memory: Memory?

  init(memory: Memory? = nil) { self.memory = memory }

  func facts(for key: String, ask: @escaping @Sendable () async -> ProbeFacts) async -> ProbeFacts {
    await answers.value(for: key) { [memory] in
      if let known = memory?.recall(key) { return known }
      let answer = await ask()
      // A probe that failed says nothing, tonight or later.
      if answer.status != nil { memory?.keep(key, answer) }
      return answer
    }
  }
}
