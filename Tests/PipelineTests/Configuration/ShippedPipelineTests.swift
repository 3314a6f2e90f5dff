import Model
import Pipeline
import Registry
import Testing

/// The pipelines of this repository.
@Suite struct ShippedPipelineTests {
  static let folder = FilePath.normalized(FilePath.folder(of: #filePath) + "/../../../Pipelines")

  @Test(arguments: ["nightly", "weekly"]) func load(_ name: String) throws {
    let configuration = try PipelineConfiguration.load(path: Self.folder + "/\(name).yaml")
    #expect(configuration.name == name)
    #expect(configuration.warnings.isEmpty)
    #expect(configuration.registry == [FilePath.join(Self.folder, "../Catalog/registry")])
  }

  /// What nightly.yaml calls defaults are the defaults.
  @Test func nightlyWritesTheDefaultsOut() throws {
    let nightly = try PipelineConfiguration.load(path: Self.folder + "/nightly.yaml")
    let bare = try PipelineConfiguration.load(
      try SourceText(file: "x.yaml", bytes: Array("registry: [r]\nstate: s\noutput: o\n".utf8)))
    #expect(nightly.fetch == bare.fetch && nightly.budget == bare.budget && nightly.plan == bare.plan)
    #expect(nightly.stages == bare.stages && nightly.formats == bare.formats && nightly.assess == bare.assess)
    #expect(nightly.safeguard.maxNewlyBroken == bare.safeguard.maxNewlyBroken)
    #expect(nightly.safeguard.minChecked == bare.safeguard.minChecked)
  }
}
