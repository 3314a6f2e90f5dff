import Model
import Text

/// `index.json`: what a generation holds, for readers and for `verify`.
enum Manifest {
  /// Versions of the published formats: additive within a major (semver).
  static let schemaVersion = "1.0"

  static func render(
    generation: String, previous: String?, run: RunRecord, formats: [PublicationFormat], counts: PublicationCounts,
    entryFiles: Int, entryBytes: Int64, files: [FileRecord]
  ) -> [UInt8] {
    var json = JSONWriter(reserving: 4096, indented: true)
    json.object { json in
      json.key("accepted")
      if let accepted = run.accepted {
        json.object { json in
          json.field("at", accepted.at)
          json.field("by", accepted.by)
          json.field("host", accepted.host)
          json.field("reason", accepted.reason)
          json.field("withheld", accepted.withheld)
        }
      } else {
        json.null()
      }
      json.object("counts") { counts.write(to: &$0) }
      json.object("entryFiles") { json in
        json.field("bytes", entryBytes)
        json.field("count", entryFiles)
        json.field("listedIn", DraftGeneration.checksumList)
      }
      json.array("files") { json in
        for file in files {
          json.object { json in
            json.field("bytes", file.bytes)
            json.field("path", file.path)
            json.field("sha256", file.sha256)
          }
        }
      }
      json.field("formats", formats.map(\.rawValue))
      json.field("generated", run.at)
      json.field("generation", generation)
      json.field("previous", previous)
      json.object("quality") { json in
        json.field("level", run.quality.level.rawValue)
        json.field("reasons", run.quality.reasons)
      }
      json.field("runId", run.id)
      json.field("schemaVersion", schemaVersion)
    }
    json.newline()
    return json.bytes
  }

  /// The lines of a manifest that is well formed; nil when it is damaged.
  static func files(_ bytes: [UInt8]) -> [FileRecord]? {
    guard let list = JSONScanner.member("files", of: bytes[...]), let elements = JSONScanner.elements(list) else {
      return nil
    }
    var records: [FileRecord] = []
    for element in elements {
      guard let path = JSONScanner.member("path", of: element).flatMap(JSONScanner.string),
        let bytes = JSONScanner.member("bytes", of: element).flatMap(JSONScanner.integer),
        let sha256 = JSONScanner.member("sha256", of: element).flatMap(JSONScanner.string)
      else { return nil }
      records.append(FileRecord(path: path, bytes: bytes, sha256: sha256))
    }
    return records
  }
}
