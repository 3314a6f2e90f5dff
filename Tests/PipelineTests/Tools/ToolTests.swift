import Model
import Registry
import TestSupport
import Testing

@testable import Pipeline

struct ToolTests {
  /// A catalog with its pipeline file.
  private func catalog(_ folder: String, agent: String = "Test/1.0 (+mailto:me@school.test)") throws -> TestCatalog {
    let catalog = try TestCatalog(folder)
    try catalog.write(
      "night.yaml",
      """
      registry: [registry.yaml]
      state: state.sqlite
      output: published
      fetch: {userAgent: "\(agent)"}

      """)
    return catalog
  }

  @Test func validationCountsResourcesAndSites() throws {
    try withTemporaryFolder { folder in
      let catalog = try catalog(folder)
      let sound = try Validation.validate(pipeline: catalog.configuration.path, at: TestCatalog.moment(0))
      #expect(sound.resources == 24 && sound.sites == 12)
      try catalog.write("registry.yaml", "resources:\n  - id: a\n  - id: B\n    url: nowhere\n")
      let faults = #expect(throws: InvalidInput.self) {
        try Validation.validate(pipeline: catalog.configuration.path, at: TestCatalog.moment(0))
      }
      #expect((faults?.diagnostics.count ?? 0) >= 3)
      #expect(faults?.diagnostics.allSatisfy { $0.location.line > 0 } == true)
    }
  }

  private func grades(_ catalog: TestCatalog, day: Int = 0) async -> [String: Doctor.Check.Grade] {
    let checks = await Doctor(
      pipeline: catalog.configuration.path, now: TestCatalog.moment(day), offline: true
    ).examine()
    return Dictionary(checks.map { ($0.subject, $0.grade) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func theDoctorFindsASoundCatalogWell() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try catalog(folder)
      for _ in 0..<2 {
        var grades = await grades(catalog)
        // The machine's own space, limits and libraries are not the catalog's.
        grades["disk"] = nil
        grades["file descriptors"] = nil
        grades["libraries"] = nil
        #expect(
          grades == [
            "clock": .well, "pipeline": .well, "registry": .well, "user agent": .well, "output": .well, "state": .well,
          ])
        #expect(try await catalog.night(0).exit == .success)
      }
    }
  }

  @Test func theDoctorNamesWhatIsAmiss() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try catalog(folder, agent: "Perennial/1.0 (+https://example.org/perennial)")
      #expect(await grades(catalog)["user agent"] == .warning)
      #expect(await grades(catalog, day: -20_000)["clock"] == .fault)
      try catalog.write("registry.yaml", "registry: test\nresources: []\n")
      #expect(await grades(catalog)["registry"] == .warning)
      try catalog.write("registry.yaml", "resources: [{id: a}]\n")
      #expect(await grades(catalog)["registry"] == .fault)
      try catalog.write("state.sqlite", "no database")
      #expect(await grades(catalog)["state"] == .fault)
      try catalog.write(
        "night.yaml", "registry: [registry.yaml]\nstate: state.sqlite\noutput: taken\n")
      try catalog.write("taken", "a file where a folder should be")
      let taken = await grades(catalog)
      #expect((taken["output"] ?? taken["pipeline"]) == .fault)
      try catalog.write("night.yaml", "registry: [registry.yaml]\n")
      let broken = await grades(catalog)
      #expect(broken["pipeline"] == .fault && broken["registry"] == nil)
    }
  }

  @Test func importAddsWhatIsNew() throws {
    try withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try withTemporaryFolder { lists in
        let list = try TestCatalog(lists)
        try list.write("urls.txt", "http://h0.test/p0.html\nhttp://new.test/first\nhttp://new.test/first\n")
        try list.write("more.txt", "http://new.test/first\nhttp://new.test/second\nnot an address\n")
        let job = ImportJob(
          files: ["\(lists)/urls.txt", "\(lists)/more.txt"], into: "\(folder)/registry.yaml", format: .urls)
        let plan = try job.run(writing: false)
        #expect(plan.added.map(\.url) == ["http://new.test/first", "http://new.test/second"])
        #expect(plan.skipped.count == 3)
        #expect(plan.refused.count == 1)
        #expect(try RegistryLoader.load(paths: catalog.configuration.registry).resources.count == 24)
        #expect(try job.run(writing: true).added.count == 2)
        #expect(try RegistryLoader.load(paths: catalog.configuration.registry).resources.count == 26)
        #expect(try job.run(writing: true).added.isEmpty)
      }
    }
  }

  @Test func importMakesTheFirstRegistry() throws {
    try withTemporaryFolder { folder in
      try withTemporaryFolder { lists in
        try TestCatalog(lists).write("urls.txt", "http://new.test/first\n")
        let into = "\(folder)/lessons.yaml"
        let plan = try ImportJob(files: ["\(lists)/urls.txt"], into: into, format: nil).run(writing: true)
        #expect(plan.added.count == 1)
        let loaded = try RegistryLoader.load(paths: [into])
        #expect(loaded.resources.map(\.url) == ["http://new.test/first"])
        #expect(loaded.names == ["lessons"])
      }
    }
  }

  @Test(arguments: ["resources: [{id: a}]\n", ""])
  func importLeavesARegistryAtFaultAlone(text: String) throws {
    try withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try catalog.write("registry.yaml", text.isEmpty ? "resources: {a: 1}\n" : text)
      try catalog.write("urls.txt", "http://new.test/first\n")
      let job = ImportJob(files: ["\(folder)/urls.txt"], into: "\(folder)/registry.yaml", format: nil)
      #expect(throws: InvalidInput.self) { try job.run(writing: true) }
    }
  }
}
