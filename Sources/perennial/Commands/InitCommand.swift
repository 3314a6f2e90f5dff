import ArgumentParser
import Glibc
import Model
import Pipeline

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Lays out a new catalog: a pipeline, a registry, a place for decisions.",
    discussion: """
        mkdir my-catalog && cd my-catalog
        perennial init --contact mailto:you@example.org
        perennial import urls.txt

      Existing files are left as they are.
      """)

  @Argument(help: "The folder to lay it out in.")
  var folder: String = "."

  @Option(help: "Where the owners of visited sites can reach you: a mailto: or https: address, sent with each request.")
  var contact: String?

  @Option(help: "A name for the catalog.")
  var name: String = "tutorials"

  func validate() throws {
    if let contact, !contact.hasPrefix("mailto:"), !contact.hasPrefix("https://") {
      throw ValidationError("--contact must begin with mailto: or https://")
    }
    if let contact, contact.utf8.contains(where: { $0 < 0x21 || $0 > 0x7E || $0 == 0x22 || $0 == 0x5C }) {
      throw ValidationError("--contact must be plain ASCII without spaces or quotes")
    }
    if name.isEmpty || name.utf8.contains(where: { !Self.isNameByte($0) }) {
      throw ValidationError("--name must be of letters, digits, - and _")
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
      || byte == 0x5F
  }

  func run() throws {
    for (path, text) in files { try lay(path, text) }
    if contact == nil {
      Terminal.print("Set a contact in Pipelines/nightly.yaml (fetch: userAgent) before visiting strangers' hosts.")
    }
    Terminal.print(
      """

      Next:
        perennial import urls.txt                    one URL a line, or CSV, Markdown, OPML, bookmarks
        perennial validate Pipelines/nightly.yaml
        perennial run Pipelines/nightly.yaml
      """)
  }

  private func lay(_ path: String, _ text: String) throws {
    let whole = folder == "." ? path : "\(folder)/\(path)"
    var made = ""
    for part in whole.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      made += made.isEmpty ? String(part) : "/" + part
      guard !made.isEmpty, mkdir(made, 0o755) != 0, errno != EEXIST else { continue }
      throw PipelineError(.inputOutput, "\(made): \(String(cString: strerror(errno)))")
    }
    let descriptor = open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if descriptor < 0 && errno == EEXIST {
      Terminal.print("kept     \(whole)")
      return
    }
    guard descriptor >= 0 else { throw PipelineError(.inputOutput, "\(whole): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, text, text.utf8.count) == text.utf8.count, fsync(descriptor) == 0 else {
      throw PipelineError(.inputOutput, "\(whole): \(String(cString: strerror(errno)))")
    }
    Terminal.print("created  \(whole)")
  }

  private var files: [(String, String)] {
    [
      (
        "Pipelines/nightly.yaml",
        """
        # One night: perennial run Pipelines/nightly.yaml
        # Paths are relative to this file. `perennial validate Pipelines/nightly.yaml` checks everything without a visit.
        name: nightly
        registry: [../Catalog/registry]
        decisions: ../Catalog/decisions.jsonl
        state: ../Catalog/state/state.sqlite
        output: ../Catalog/published
        fetch:
          userAgent: "Perennial/1.0 (+\(contact ?? "https://example.org/perennial"))"   # say who you are

        """
      ),
      (
        "Catalog/registry/resources.yaml",
        """
        # The tutorials to keep alive. An entry needs an id (a slug that never changes) and a url; more keys may say more:
        #   - id: first-steps
        #     url: https://example.org/first-steps
        #     title: First steps
        #     language: en
        registry: \(name)
        resources: []

        """
      ),
      ("Catalog/decisions.jsonl", ""),
      ("Catalog/.gitignore", "state/\npublished/\n"),
    ]
  }
}
