import Assessment

/// The answers of hosts to a random path, each asked once a run however many of its pages are in doubt.
actor ProbeCache {
  private var answers: [String: Task<ProbeFacts, Never>] = [:]

  func facts(for key: String, ask: @escaping @Sendable () async -> ProbeFacts) async -> ProbeFacts {
    let answer = answers[key] ?? Task { await ask() }
    answers[key] = answer
    // All who ask belong to one run and are stopped together.
    return await withTaskCancellationHandler {
      await answer.value
    } onCancel: {
      answer.cancel()
    }
  }
}
