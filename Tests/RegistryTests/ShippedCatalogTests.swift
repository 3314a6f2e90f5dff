import Model
import Registry
import Testing

/// The catalog of this repository.
@Suite struct ShippedCatalogTests {
  static let root = FilePath.normalized(FilePath.folder(of: #filePath) + "/../..")

  @Test func registryAndVocabularyFitTogether() throws {
    let vocabulary = try VocabularyLoader.load(path: Self.root + "/Catalog/vocabulary")
    let loaded = try RegistryLoader.load(paths: [Self.root + "/Catalog/registry"], vocabulary: vocabulary)
    #expect(loaded.resources.count >= 50)
    #expect(loaded.contact != nil)
    #expect(loaded.resources.allSatisfy { $0.title != nil && !$0.questions.isEmpty && $0.language != nil })
    let asked = Set(loaded.resources.flatMap(\.questions))
    #expect(vocabulary.questions.allSatisfy { asked.contains($0.id) }, "every question has a resource")
    #expect(vocabulary.questions.allSatisfy { question in vocabulary.targets.contains { $0.question == question.id } })
  }

  @Test func retiredTermsAreComplete() throws {
    let terms = try VocabularyLoader.load(path: Self.root + "/Catalog/vocabulary").retiredTerms
    #expect(terms.count >= 40)
    #expect(terms.allSatisfy { $0.since != nil && !$0.places.isEmpty })
    #expect(terms.allSatisfy { Set([$0.term] + $0.aliases).isDisjoint(with: $0.currentNames) })
  }

  @Test func decisionsLoad() throws {
    _ = try DecisionLog(path: Self.root + "/Catalog/decisions.jsonl").load()
  }
}
