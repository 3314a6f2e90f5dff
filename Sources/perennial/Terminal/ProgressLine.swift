import Glibc
import Model
import Pipeline
import Synchronization

/// The line that a person watches while a night runs: rate, done of due, outcomes, time left. Drawn on standard error, only
/// on a terminal, five times a second.
final class ProgressLine: Sendable {
  private let progress: NightProgress
  private let clock = ContinuousClock()
  private let started: ContinuousClock.Instant

  init(_ progress: NightProgress) {
    self.progress = progress
    started = clock.now
  }

  /// Draws until cancelled, then wipes the line.
  func draw() async {
    while !Task.isCancelled {
      Terminal.write("\r\u{1B}[K" + String(line().prefix(Terminal.width - 1)), to: STDERR_FILENO)
      try? await Task.sleep(for: .milliseconds(200))
    }
    Terminal.write("\r\u{1B}[K", to: STDERR_FILENO)
  }

  private func line() -> String {
    let now = progress.snapshot
    guard now.stage == .fetch, now.planned > 0 else { return "\(now.stage.rawValue) …" }
    let seconds = max((clock.now - started) / .seconds(1), 0.001)
    let rate = Double(now.visited) / seconds
    var parts = ["\(now.visited)/\(now.planned)", "\(Int(rate))/s"]
    if rate > 0, now.visited > 20 {
      parts.append("\(Self.duration(Double(now.planned - now.visited) / rate)) left")
    }
    let outcomes = now.outcomes.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    parts += outcomes.prefix(6).map { "\($0.key.rawValue) \($0.value)" }
    if now.notModified > 0 { parts.append("unchanged \(now.notModified)") }
    return parts.joined(separator: " · ")
  }

  static func duration(_ seconds: Double) -> String {
    guard let whole = Int(exactly: seconds.rounded()), whole >= 0 else { return "–" }
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
