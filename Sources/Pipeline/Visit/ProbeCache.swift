import Assessment

/// The answers of hosts to a random path, each asked once a run however many of its pages are in doubt.
actor ProbeCache {
  private var answers: [String: Task<ProbeFacts, Never>] = [:]

  func facts(for key: String, ask: @escaping @Sendable () async -> ProbeFacts) async -> ProbeFacts {
    if let answer = answers[key] { return await answer.value }
    let task = Task { await ask() }
    answers[key] = task
    return await task.value
  }
}
