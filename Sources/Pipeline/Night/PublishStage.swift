import Model
import Publication
import Storage

/// publish: one generation of files from state and registry.
struct PublishStage {
  let store: Store
  let configuration: PipelineConfiguration
  let inputs: Inputs

  func perform(_ run: RunRecord, mode: GenerationWriter.Mode) throws -> Publication {
    let formats = Set(configuration.formats.compactMap { PublicationFormat(rawValue: $0.rawValue) })
    let earlier = try store.lastRuns(31).filter { $0.id != run.id }
    let input = PublicationInput(
      run: run, previousRuns: Array(earlier.prefix(30)), registryNames: inputs.registryNames, formats: formats)
    return try Publisher(output: configuration.output).publish(
      input, from: StateEntries(store: store, resources: inputs.resources), mode: mode)
  }
}

/// The catalog straight from state, an entry at a time.
private struct StateEntries: EntrySource {
  let store: Store
  let resources: [Resource]

  func forEach(_ body: (Entry) throws -> Void) throws {
    try store.forEachState { state in
      try body(Entry(resource: resources.first(withID: state.id), state: state))
    }
  }
}
