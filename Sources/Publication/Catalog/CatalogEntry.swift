import Model
import Text

/// One element of `catalog.json`: what an entry means to a portal. What changes with every check (last visit, nights,
/// history) stays out, so that a quiet night leaves the bytes unchanged.
enum CatalogEntry {
  static func write(_ entry: Entry, _ resource: Resource, to json: inout JSONWriter) {
    let state = entry.state
    json.object { json in
      json.field("aliases", resource.aliases)
      json.field("alternatives", resource.alternatives)
      json.field("audience", resource.audience)
      json.field("contentHash", state.lastGood?.textDigest)
      json.array("duplicates") { json in
        for duplicate in state.duplicates {
          json.object { json in
            json.field("kind", duplicate.kind.rawValue)
            json.field("of", duplicate.of)
            json.field("similarity", rounded(duplicate.similarity))
          }
        }
      }
      json.object("freshness") { json in
        json.field("basis", state.freshness.basis)
        json.field("confidence", rounded(state.freshness.confidence))
        json.field("contentDate", state.freshness.contentDate)
        json.field("reviewBy", state.freshness.reviewBy)
        json.field("state", state.freshness.state.rawValue)
      }
      json.object("health") { json in
        json.field("outcome", state.health.cause?.rawValue)
        json.field("since", state.health.since)
        json.field("state", state.health.state.rawValue)
      }
      json.field("id", entry.id)
      json.field("language", entry.language?.value)
      json.key("languageDetected")
      if let language = state.lastGood?.language, let code = language.code {
        json.object { json in
          json.field("code", code)
          json.field("reliable", language.isReliable)
          json.field("share", rounded(language.share))
        }
      } else {
        json.null()
      }
      json.field("license", entry.license?.value)
      json.object("lifecycle") { json in
        json.field("state", resource.lifecycle.rawValue)
        json.field("successor", resource.successor)
      }
      writeProvenance(entry, resource, to: &json)
      json.field("questions", resource.questions)
      json.object("regions") { json in
        json.field("appliesTo", resource.regions.appliesTo)
        json.field("writtenFrom", resource.regions.writtenFrom)
      }
      json.field("skills", resource.skills)
      json.field("title", entry.title?.value)
      json.field("tools", resource.tools)
      json.field("url", resource.url)
      json.field("volatility", resource.volatility.rawValue)
    }
  }

  private static func writeProvenance(_ entry: Entry, _ resource: Resource, to json: inout JSONWriter) {
    json.object("provenance") { json in
      json.field("added", entry.state.added)
      json.object("fields") { json in
        json.field("language", entry.language?.from)
        json.field("license", entry.license?.from)
        json.field("title", entry.title?.from)
      }
      json.field("registry", resource.registry)
      json.field("textChanged", entry.state.textChanged)
    }
  }
}
