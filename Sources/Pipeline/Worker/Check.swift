package import Model
import Text

/// The answer to one visited address.
package struct Check: Sendable {
  package var id: String
  package var url: String
  package var verdict: Verdict
  package var health: Health
  /// What the last peer showed, accepted or not; nil without TLS.
  package var certificate: Certificate?
  /// The moment of the visit.
  package var at: Timestamp
  /// What the first night would say beyond the verdict, where that was asked for.
  var judgement: FirstNight.Judgement?

  package var isHealthy: Bool { verdict.outcome.standing == .alive }

  /// One object of the worker protocol; with a judgement also `findings` and `freshness`.
  package var json: [UInt8] {
    var writer = JSONWriter(reserving: 1024)
    writer.object { object in
      object.key("evidence")
      object.array { array in
        for evidence in verdict.evidence {
          array.object {
            $0.field("detail", evidence.quote.map { "\(evidence.value): \($0)" } ?? evidence.value)
            $0.field("rule", evidence.kind)
            $0.field("source", evidence.source)
          }
        }
      }
      object.field("final_url", verdict.finalURL)
      if let judgement {
        object.key("findings")
        object.array { array in
          for finding in judgement.findings { FindingListing.write(finding, into: &array) }
        }
        object.key("freshness")
        FreshnessLines.write(judgement.freshness, judgement.score, into: &object)
      }
      object.field("health", health.rawValue)
      object.key("hops")
      object.array { array in
        for hop in verdict.hops {
          array.object {
            $0.field("kind", hop.kind.rawValue)
            $0.field("location", hop.location)
            $0.field("status", hop.status)
            $0.field("url", hop.url)
          }
        }
      }
      object.field("id", id)
      object.field("outcome", verdict.outcome.rawValue)
      object.field("status", verdict.status)
      object.field("url", url)
    }
    return writer.bytes
  }

  /// For a person: the outcome, the way there, the evidence.
  package var text: String {
    var lines = ["\(verdict.outcome.rawValue)  \(Escape.terminal(url))"]
    for hop in verdict.hops {
      let kind = hop.kind == .http ? "" : " (\(hop.kind.rawValue))"
      lines.append("  \(hop.status) → \(Escape.terminal(hop.location))\(kind)")
    }
    for evidence in verdict.evidence {
      let quote = evidence.quote.map { " “\(Escape.terminal($0, limit: 200))”" } ?? ""
      let source = evidence.source.map { " (\(Escape.terminal($0, limit: 200)))" } ?? ""
      lines.append("  \(evidence.kind): \(Escape.terminal(evidence.value, limit: 200))\(quote)\(source)")
    }
    if let certificate {
      let left = certificate.notAfter.seconds(since: at)
      let days = left < 0 ? "over for \(-left / 86_400) days" : "\(left / 86_400) days left"
      let issuer = certificate.issuer.isEmpty ? "nobody that it names" : certificate.issuer
      lines.append(
        "  certificate: \(Escape.terminal(certificate.host)), \(days) (until \(certificate.notAfter)), issued by "
          + Escape.terminal(issuer, limit: 200))
    }
    if let judgement, isHealthy {
      let said = FreshnessLines.lines(judgement.freshness, judgement.score) + judgement.findings.flatMap { $0.lines() }
      lines += said.map { Escape.terminal($0, limit: 1_000) }
    }
    return lines.joined(separator: "\n")
  }
}
