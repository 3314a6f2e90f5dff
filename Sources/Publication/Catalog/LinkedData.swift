import Model
import Text

/// One node of `catalog.jsonld`: schema.org `LearningResource`, in the shape that Bioschemas TrainingMaterial 1.0 asks
/// for (description, keywords, name), so that other catalogs can harvest it. What is unknown is left out.
enum LinkedData {
  /// Stands before the first node.
  static let context: StaticString =
    #"{"@context":["https://schema.org/",{"dct":"http://purl.org/dc/terms/"}],"@graph":["#

  /// A node that may stand inside a `<script>` of a portal's page, where JSON-LD usually stands: no `<`, so that a page's
  /// text can neither end the script nor begin a comment.
  static func embeddable(_ entry: Entry, _ resource: Resource) -> [UInt8] {
    var json = JSONWriter(reserving: 2048)
    write(entry, resource, to: &json)
    guard json.bytes.contains(UInt8(ascii: "<")) else { return json.bytes }
    return json.bytes.flatMap { $0 == UInt8(ascii: "<") ? Array(#"\u003c"#.utf8) : [$0] }
  }

  static func write(_ entry: Entry, _ resource: Resource, to json: inout JSONWriter) {
    let state = entry.state
    json.object { json in
      json.field("@id", resource.url)
      json.field("@type", "LearningResource")
      if !resource.questions.isEmpty { json.field("about", resource.questions) }
      if !resource.audience.isEmpty {
        json.array("audience") { json in
          for role in resource.audience {
            json.object { json in
              json.field("@type", "EducationalAudience")
              json.field("educationalRole", role)
            }
          }
        }
      }
      if let author = state.lastGood?.author {
        json.object("author") { json in
          json.field("@type", "Person")
          json.field("name", clamped(author))
        }
      }
      json.field("creativeWorkStatus", resource.lifecycle.rawValue)
      if let date = state.freshness.contentDate { json.field("dateModified", date) }
      json.object("dct:conformsTo") { json in
        json.field("@id", "https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE")
        json.field("@type", "CreativeWork")
      }
      json.field("description", entry.summary ?? entry.title?.value ?? resource.url)
      if let review = state.freshness.reviewBy { json.field("expires", review) }
      json.field("identifier", entry.id)
      if let language = entry.language { json.field("inLanguage", language.value) }
      json.field("keywords", resource.questions + resource.skills + resource.tools)
      if let license = entry.license {
        json.field("license", isPlainIdentifier(license.value) ? spdx(license.value) : license.value)
      }
      json.field("name", entry.title?.value ?? resource.url)
      if !resource.aliases.isEmpty { json.field("sameAs", resource.aliases) }
      if !resource.regions.appliesTo.isEmpty { json.field("spatialCoverage", resource.regions.appliesTo) }
      if !resource.skills.isEmpty { json.field("teaches", resource.skills) }
      json.field("url", resource.url)
    }
  }

  private static func spdx(_ identifier: String) -> String { "https://spdx.org/licenses/\(identifier)" }

  /// An SPDX short identifier and no expression: letters, digits, `.`, `-`, `+`.
  private static func isPlainIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 46 || $0 == 43
      }
  }
}
