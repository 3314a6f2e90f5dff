import Model
import Text

/// `entries/<id>.json`: everything of one entry, the checks of the last nights and open findings included; for an entry
/// that has left the catalog, its tombstone. It is there for ever.
enum EntryFile {
  static func write(_ entry: Entry, to json: inout JSONWriter) {
    let departure = entry.departure
    json.object { json in
      writeChecks(entry.state, to: &json)
      json.key("entry")
      if let resource = entry.resource, departure == nil {
        CatalogEntry.write(entry, resource, to: &json)
      } else {
        json.null()
      }
      json.array("findings") { json in
        for finding in entry.state.findings { FindingJSON.write(finding, to: &json) }
      }
      json.field("id", entry.id)
      json.field("schemaVersion", Manifest.schemaVersion)
      json.field("summary", entry.summary)
      json.key("tombstone")
      if let departure { Tombstone.write(entry, departure, to: &json) } else { json.null() }
    }
    json.newline()
  }

  private static func writeChecks(_ state: ResourceState, to json: inout JSONWriter) {
    json.object("checks") { json in
      json.key("last")
      if let verdict = state.lastVerdict { write(verdict, to: &json) } else { json.null() }
      json.field("lastOk", state.health.lastSuccess)
      json.field("lastVisit", state.lastVisit)
      json.field("nextVisit", state.nextVisit)
      json.array("recent") { json in
        for check in state.recent {
          json.object { json in
            json.field("at", check.at)
            json.field("outcome", check.outcome.rawValue)
          }
        }
      }
      json.field("strikes", state.health.strikes.count)
    }
  }

  private static func write(_ verdict: Verdict, to json: inout JSONWriter) {
    json.object { json in
      json.array("evidence") { json in
        for evidence in verdict.evidence { FindingJSON.write(evidence, to: &json) }
      }
      json.field("finalUrl", verdict.finalURL)
      json.array("hops") { json in
        for hop in verdict.hops {
          json.object { json in
            json.field("kind", hop.kind.rawValue)
            json.field("location", hop.location)
            json.field("status", hop.status)
            json.field("url", hop.url)
          }
        }
      }
      json.field("outcome", verdict.outcome.rawValue)
      json.field("ruleVersion", verdict.ruleVersion)
      json.field("status", verdict.status)
    }
  }
}

/// One element of `tombstones.json`.
enum Tombstone {
  static func write(_ entry: Entry, _ departure: Entry.Departure, to json: inout JSONWriter) {
    json.object { json in
      json.field("date", departure.date)
      json.field("id", entry.id)
      json.field("reason", departure.reason)
      json.field("successor", departure.successor)
      json.field("title", entry.title?.value)
      json.field("url", entry.url)
    }
  }
}
