import ArgumentParser
import Fetch
import Model
import Pipeline

struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Reads one page and shows what was understood of it, and from where each value came.",
    discussion: """
        perennial read https://example.org/tutorial
        perennial read page.html --url https://example.org/tutorial
        perennial read --markdown https://example.org/tutorial > tutorial.md
        curl -s https://example.org/tutorial | perennial read --json -

      An address is visited once, by the rules of a night: robots.txt, the address policy, every bound. Nothing is kept. Exit
      code 1 when the address gave no page to read.
      """)

  enum Form: EnumerableFlag {
    case card
    case json
    case markdown
    case text

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .card: "A card for a person (the default)."
      case .json: "Everything that was read, as JSON."
      case .markdown: "The main text as Markdown."
      case .text: "The main text as plain text."
      }
    }
  }

  @Argument(help: ArgumentHelp("An http or https address, a file, or - for standard input.", valueName: "url-or-file"))
  var page: String

  @Flag var form = Form.card

  @Flag(help: "The card also says how values were chosen, what lost to them, and quotes what speaks for them.")
  var why = false

  @Option(
    help: ArgumentHelp("The address that a file was saved from: links are resolved against it.", valueName: "address"))
  var url: String?

  @Option(help: "A YAML file with the pipeline's keys that apply, such as fetch.")
  var config: String?

  func run() async throws {
    let input = PageInput(page)
    let study: PageStudy
    if let response = try input.response() {
      study = PageStudy(response, url: url ?? "")
    } else {
      let configuration = try config.map { try PipelineConfiguration.loadFetch(path: $0) } ?? FetchConfiguration()
      let page = page
      study = try await Interruption.cancelling {
        try await withFetcher(configuration) { await PageStudy.visit(page, fetcher: $0) }
      }
    }
    switch form {
    case .json: Terminal.print(study.json)
    case .card: Terminal.print(PageCard(study, explains: why).text)
    case .markdown, .text:
      // The words of an error page must not pass for the page's.
      if study.isPage, let text = form == .markdown ? study.markdown : study.reading?.text {
        Terminal.print(text)
      } else {
        Terminal.complain(study.absence)
      }
    }
    if !study.isPage { throw EndedWith(exit: .failedCheck) }
  }
}
