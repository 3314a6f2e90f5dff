import ArgumentParser
import Glibc
import Model
import Pipeline
import Registry
import Text

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Adds the links of lists to a registry: URL lists, CSV, TSV, Markdown, OPML, bookmarks.",
    discussion: """
        perennial import urls.txt
        perennial import README.md --into Catalog/registry/awesome.yaml
        perennial import export.csv --dry-run

      Ids are coined once and kept. An address that the registry has already, in whatever spelling, is skipped. What is \
      in the registry file stays as it is, comments and order too.
      """)

  @Argument(help: "Files to import.")
  var files: [String]

  @Option(help: "The registry file to add to; made when missing. Its folder's other files count as known.")
  var into: String = "Catalog/registry/resources.yaml"

  @Option(help: "urls, csv, tsv, markdown, opml, bookmarks or registry; told from name and content otherwise.")
  var format: ImportFormat?

  @Flag(help: "Say what would be added; write nothing.")
  var dryRun = false

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "The result as JSON.")
  var json = false

  func run() throws {
    let plan = try ImportJob(files: files, into: into, format: format).run(writing: !dryRun)
    if json {
      Terminal.print(Self.json(plan))
    } else if !quiet {
      say(plan)
    }
    if plan.added.isEmpty, plan.skipped.isEmpty, !plan.refused.isEmpty { throw EndedWith(exit: .usage) }
  }

  private func say(_ plan: ImportPlan) {
    let shown = 50
    for resource in plan.added.prefix(shown) { Terminal.print("added    \(resource.id)  \(resource.url)") }
    if plan.added.count > shown { Terminal.print("         … and \(plan.added.count - shown) more") }
    for skipped in plan.skipped.prefix(shown) {
      Terminal.print("skipped  \(skipped.source): \(Escape.terminal(skipped.url)) is \(skipped.duplicateOf) already")
    }
    if plan.skipped.count > shown { Terminal.print("         … and \(plan.skipped.count - shown) more") }
    for refused in plan.refused.prefix(shown) { Terminal.print("refused  \(Escape.terminal(refused.description))") }
    if plan.refused.count > shown { Terminal.print("         … and \(plan.refused.count - shown) more") }
    for warning in plan.warnings.prefix(shown) { Terminal.print(Escape.terminal(warning.description)) }
    Terminal.print(
      "\(dryRun ? "would add" : "added") \(plan.added.count), skipped \(plan.skipped.count) known, "
        + "refused \(plan.refused.count)\(dryRun ? "" : " → \(into)")")
  }

  private static func json(_ plan: ImportPlan) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.key("added")
      object.array { array in
        for resource in plan.added {
          array.object {
            $0.field("id", resource.id)
            $0.field("url", resource.url)
          }
        }
      }
      object.key("refused")
      object.array { array in for refused in plan.refused { array.value(refused.description) } }
      object.key("skipped")
      object.array { array in
        for skipped in plan.skipped {
          array.object {
            $0.field("duplicateOf", skipped.duplicateOf)
            $0.field("source", skipped.source.description)
            $0.field("url", skipped.url)
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension ImportFormat: ExpressibleByArgument {}
