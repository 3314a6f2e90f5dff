import Assessment
package import Model
import Scheduling
import Storage
import Text

/// The whole story of one resource: what was registered, what each visit showed, what it adds up to, and what comes next.
package struct Story: Sendable {
  private let resource: Resource?
  private let state: ResourceState?
  private let visits: [VisitRecord]
  private let score: FreshnessScore?
  private let next: Timestamp?
  private let now: Timestamp

  package static func tell(
    _ id: ResourceID, configuration: PipelineConfiguration, visits limit: Int, at now: Timestamp
  ) throws -> Story {
    let inputs = try Inputs.load(configuration, at: now)
    let resource = inputs.resources.first(withID: id)
    let store = try Store.ifThere(configuration)
    let state = try store?.state(of: id)
    guard resource != nil || state != nil else {
      let nearest = Nearest.match(id, in: inputs.resources.map(\.id))
      throw PipelineError(
        .usage, "no resource \"\(id)\" in the registry or in state" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }
    return Story(
      resource: resource, state: state, visits: try store?.visits(of: id, limit: limit) ?? [],
      score: score(resource, state, inputs.products, at: now),
      next: state?.nextVisit
        ?? state?.lastVisit.map { $0.advanced(bySeconds: Planning.policy(configuration).recheckSeconds) },
      now: now)
  }

  /// Why the freshness is what it is, as of now.
  private static func score(
    _ resource: Resource?, _ state: ResourceState?, _ products: ProductTable, at now: Timestamp
  ) -> FreshnessScore? {
    guard let resource, let state else { return nil }
    let ended = state.lastGood.flatMap { EndedVersion.find($0, address: resource.url, in: products, at: now) }
    return FreshnessScore.of(
      state.lastGood, findings: state.findings, ended: ended, volatility: resource.volatility, at: now)
  }

  package var text: String {
    var lines = [heading]
    lines += registered + judged + findings + history
    lines.append(outlook)
    return lines.map { Escape.terminal($0) }.joined(separator: "\n")
  }

  private var heading: String {
    let id = resource?.id ?? state?.id ?? ""
    let title = resource?.title ?? state?.lastGood?.title
    return title.map { "\(id) · \($0)" } ?? id
  }

  private var registered: [String] {
    guard let resource else {
      return ["  registered  no longer, since \(state?.removed?.description ?? "an unknown night")"]
    }
    var lines = ["  address     \(resource.url)", "  registered  \(resource.source)"]
    if let state { lines.append("  known since \(state.added)") }
    if resource.lifecycle != .active { lines.append("  lifecycle   \(resource.lifecycle.rawValue)") }
    return lines
  }

  private var judged: [String] {
    guard let state, let last = state.lastVisit else { return ["  never visited"] }
    let health = state.health
    var line = "  health      \(health.state.rawValue)"
    if let since = health.since { line += " since \(since)" }
    if let cause = health.cause { line += ", begun by \(cause.rawValue)" }
    var lines = [line]
    if !health.strikes.isEmpty {
      lines.append(
        "  strikes     " + health.strikes.map { "\($0.outcome.rawValue) \($0.at.date)" }.joined(separator: ", "))
    }
    if let move = health.move {
      lines.append("  moving      to \(move.target), on \(move.visits) visits since \(move.since.date)")
    }
    lines += FreshnessLines.lines(state.freshness, score)
    if let good = state.lastGood, let at = state.lastGoodAt {
      let language = good.language.code ?? "unknown"
      let text = "text \(good.textDigest.prefix(12))"
      lines.append("  last read   \(at): \(good.wordCount) words, language \(language), \(text)")
    }
    if let revision = state.revision {
      let percent = Int(exactly: (revision.kept * 100).rounded()) ?? 0
      lines.append(
        "  changed     \(revision.at): \(revision.kind), \(percent) % of the known text is left"
          + (revision.codeChanged ? ", its code is different" : ""))
      lines += revision.removed.map { "                - \($0)" } + revision.added.map { "                + \($0)" }
    }
    if let certificate = state.certificate {
      lines.append(
        "  certificate \(certificate.host) until \(certificate.notAfter), issued by "
          + (certificate.issuer.isEmpty ? "nobody that it names" : certificate.issuer))
    }
    lines.append("  last visit  \(last)")
    return lines
  }

  private var findings: [String] {
    (state?.findings ?? []).flatMap { finding in
      finding.lines(note: " (since \(finding.since.date), \(finding.nights) nights)")
    }
  }

  private var history: [String] {
    visits.map { visit in
      var line = "  visit       \(visit.at)  \(visit.verdict.outcome.rawValue)"
      if let status = visit.verdict.status { line += " \(status)" }
      if visit.notModified { line += " unchanged" }
      line += "  \(visit.milliseconds) ms"
      for hop in visit.verdict.hops { line += "  \(hop.status) → \(hop.location)" }
      if let evidence = visit.verdict.evidence.first, visit.verdict.outcome != .ok {
        line += "  \(evidence.kind) \(evidence.value)" + (evidence.quote.map { " “\($0)”" } ?? "")
      }
      return line
    }
  }

  private var outlook: String {
    guard resource != nil else { return "  next visit  none: it is not registered" }
    guard let next else { return "  next visit  tonight: it was never visited" }
    let isSuspect = state?.health.state == .suspect
    let reason = isSuspect ? "its next strike can count then" : "its recheck interval is over then"
    return "  next visit  \(max(next, now)): \(reason)"
  }

  package var json: String {
    var writer = JSONWriter()
    writer.object { object in
      object.field("findings", state?.findings.count ?? 0)
      object.key("freshness")
      FreshnessLines.write(state?.freshness ?? Freshness(), score, into: &object)
      object.field("health", state?.health.state.rawValue ?? Health.unknown.rawValue)
      object.field("id", resource?.id ?? state?.id)
      object.field("lastVisit", state?.lastVisit?.description)
      object.field("nextVisit", resource == nil ? nil : (next ?? now).description)
      object.field("since", state?.health.since?.description)
      object.key("strikes")
      object.array { array in
        for strike in state?.health.strikes ?? [] {
          array.object {
            $0.field("at", strike.at.description)
            $0.field("outcome", strike.outcome.rawValue)
          }
        }
      }
      object.field("url", resource?.url ?? state?.url)
      object.key("visits")
      object.array { array in
        for visit in visits {
          array.object {
            $0.field("at", visit.at.description)
            $0.field("finalURL", visit.verdict.finalURL)
            $0.field("milliseconds", visit.milliseconds)
            $0.field("notModified", visit.notModified)
            $0.field("outcome", visit.verdict.outcome.rawValue)
            $0.field("status", visit.verdict.status)
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Store {
  /// The state of a pipeline that has run; read only.
  static func existing(_ configuration: PipelineConfiguration) throws -> Store {
    guard let store = try ifThere(configuration) else {
      throw PipelineError(.usage, "\(configuration.state): no night has run yet; perennial run")
    }
    return store
  }

  static func ifThere(_ configuration: PipelineConfiguration) throws -> Store? {
    guard FileBytes.exists(configuration.state) else { return nil }
    return try Store(path: configuration.state, readOnly: true)
  }
}
