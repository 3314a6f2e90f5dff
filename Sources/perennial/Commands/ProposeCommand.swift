import ArgumentParser
import Model
import Pipeline

struct ProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Proposes new addresses for resources that moved, as a patch of the registry, and writes them if asked.",
    discussion: """
        perennial propose Pipelines/nightly.yaml                    the patch on standard output, a summary beside it
        perennial propose Pipelines/nightly.yaml > moves.patch      to look at; git apply moves.patch
        perennial propose Pipelines/nightly.yaml --kind scheme --apply
        perennial propose Pipelines/nightly.yaml --only glam-start-checklist --apply

      Kinds: scheme (the same address with https, or with the slash that the site uses), moved (the same permanent \
      redirect on three visits), vanished (a page that is gone and found elsewhere; only when asked for by --kind or \
      --only). --apply changes the url in its place and puts the old address among the aliases; comments, order and \
      quotation marks stay as they are. An address that another resource has is refused, and so is a file that changed \
      meanwhile or is a link out of the registry's folder.
      """)

  @Argument(help: "The pipeline file.")
  var pipeline: String

  @Option(help: ArgumentHelp("Only this resource.", valueName: "id"))
  var only: String?

  @Option(help: ArgumentHelp("Only these kinds (comma-separated): scheme, moved, vanished.", valueName: "kinds"))
  var kind: String?

  @Flag(help: "Edit the registry files in place.")
  var apply = false

  @Option(help: ArgumentHelp("The moment that counts as now (RFC 3339).", valueName: "time"))
  var now: Moment?

  @Flag(help: "The proposals, what was refused and the patch as JSON.")
  var json = false

  func run() throws {
    let job = try ProposalJob.plan(
      try PipelineConfiguration.load(path: pipeline), only: only, kinds: try kinds(), at: now?.timestamp ?? .current)
    if apply { try job.apply() }
    if json {
      Terminal.print(job.json(isApplied: apply))
    } else {
      if !apply, !job.patch.isEmpty { Terminal.print(job.patch.last == 0x0A ? Array(job.patch.dropLast()) : job.patch) }
      Terminal.flush()
      Terminal.complain(job.summary(isApplied: apply), prefix: "")
    }
    if apply, job.proposals.isEmpty, !job.refused.isEmpty { throw EndedWith(exit: .usage) }
  }

  private func kinds() throws -> Set<Proposal.Kind> {
    guard let kind else { return only == nil ? [.scheme, .moved] : Set(Proposal.Kind.allCases) }
    return Set(
      try kind.split(separator: ",").map { name in
        guard let kind = Proposal.Kind(rawValue: String(name)) else {
          let kinds = Proposal.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("'\(name)' is no kind; the kinds are \(kinds)")
        }
        return kind
      })
  }
}
