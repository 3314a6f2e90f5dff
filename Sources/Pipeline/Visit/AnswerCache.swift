/// The answers of hosts to questions of ours (a random path, a control), each asked once a run however many of their pages
/// are in doubt.
actor AnswerCache<Answer: Sendable> {
  private var answers: [String: Task<Answer, Never>] = [:]

  func value(for key: String, ask: @escaping @Sendable () async -> Answer) async -> Answer {
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
