import Model
import Registry

/// What a run writes must not lie where it reads, nor two of its outputs in one place.
enum PathRules {
  static func check(
    _ configuration: PipelineConfiguration, _ mapping: YAMLMapping, _ diagnostics: inout Diagnostics
  ) {
    let (state, output) = (configuration.state, configuration.output)
    guard !state.isEmpty, !output.isEmpty else { return }
    let statePlace = mapping["state"]?.location ?? mapping.location
    let outputPlace = mapping["output"]?.location ?? mapping.location
    if state == output {
      diagnostics.error(outputPlace, "“output” and “state” are the same path", remedy: "keep them apart")
    } else if FilePath.isInside(state, output) {
      diagnostics.error(
        statePlace, "“state” lies inside “output”, which is published", remedy: "move it beside “output”")
    } else if FilePath.isInside(output, state) {
      diagnostics.error(outputPlace, "“output” lies inside “state”, which is a file", remedy: "move it beside “state”")
    }
    for path in configuration.registry {
      let place = mapping["registry"]?.location ?? mapping.location
      if FilePath.isInside(output, path) {
        diagnostics.error(
          outputPlace, "“output” lies inside the registry “\(path)”", remedy: "a run never writes there: move it")
      } else if FilePath.isInside(path, output) {
        diagnostics.error(
          place, "the registry “\(path)” lies inside “output”, which is replaced every night", remedy: "move it")
      }
      if FilePath.isInside(state, path) {
        diagnostics.error(
          statePlace, "“state” lies inside the registry “\(path)”", remedy: "a run never writes there: move it")
      }
      if let decisions = configuration.decisions, path == decisions {
        diagnostics.error(place, "“decisions” and “registry” are the same path", remedy: "keep them apart")
      }
    }
    if let decisions = configuration.decisions {
      if FilePath.isInside(decisions, output) {
        diagnostics.error(
          mapping["decisions"]?.location ?? mapping.location, "“decisions” lies inside “output”, which is published",
          remedy: "move it")
      } else if decisions == state {
        diagnostics.error(
          mapping["decisions"]?.location ?? mapping.location, "“decisions” and “state” are the same path",
          remedy: "keep them apart")
      }
    }
  }
}
