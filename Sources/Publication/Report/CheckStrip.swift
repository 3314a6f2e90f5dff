import Model

/// The last checks of an entry as a strip of signs, and in words for those who do not see it.
enum CheckStrip {
  private struct Stretch {
    var outcome: Outcome
    var count: Int
    var from: Timestamp
  }

  static func write(_ checks: [ResourceState.RecentCheck], to html: inout HTMLWriter) {
    guard !checks.isEmpty else { return }
    var stretches: [Stretch] = []
    for check in checks {
      if let last = stretches.indices.last, stretches[last].outcome == check.outcome {
        stretches[last].count += 1
      } else {
        stretches.append(Stretch(outcome: check.outcome, count: 1, from: check.at))
      }
    }
    html.raw("<p class=\"checks\"><span class=\"strip\" aria-hidden=\"true\">")
    for stretch in stretches {
      let look = look(of: stretch.outcome.standing)
      for _ in 0..<stretch.count {
        html.raw("<i class=\"")
        html.raw(look.class)
        html.raw("\">")
        html.raw(look.sign)
        html.raw("</i>")
      }
    }
    html.raw("</span> <span class=\"words\">")
    html.text(words(stretches))
    html.raw("</span></p>")
  }

  /// "8 × ok, then 4 × not-found since 2026-01-02".
  private static func words(_ stretches: [Stretch]) -> String {
    let shown = stretches.suffix(4)
    var text = stretches.count > shown.count ? "… " : ""
    text += shown.map { "\($0.count) × \($0.outcome.rawValue)" }.joined(separator: ", then ")
    if let last = stretches.last, stretches.count > 1 { text += " since \(last.from.date)" }
    return text
  }

  private static func look(of standing: Outcome.Standing) -> (class: StaticString, sign: StaticString) {
    switch standing {
    case .alive: ("alive", "●")
    case .failing, .gone: ("failing", "✕")
    case .slowlyFailing: ("slow", "▲")
    case .blocked: ("blocked", "■")
    case .doubtful: ("doubtful", "?")
    case .silent: ("silent", "–")
    }
  }
}
