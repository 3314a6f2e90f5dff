import Assessment
import Model
import Testing

struct ProductTableTests {
  private let table = ProductTable.builtIn

  @Test func theProgramsOwnTableIsWhole() {
    #expect(table.products.count > 300)
    #expect(table.source.hasPrefix("endoflife.date"))
    #expect(ProductTable.faults(table.text).isEmpty)
    #expect(ProductTable(reading: table.text).products == table.products)
    #expect(Set(table.products.map(\.id)).count == table.products.count)
    let names = table.products.flatMap(\.aliases)
    #expect(Set(names).count == names.count, "a name means one product")
    #expect(names.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
    #expect(table.products.allSatisfy { $0.releases.isEmpty == false && $0.supportYears > 0 })
  }

  @Test(
    arguments: [
      ("postgres", "postgresql"), ("psql", "postgresql"), ("node.js", "nodejs"), ("node", "nodejs"),
      ("k8s", "kubernetes"),
      ("debian gnu/linux", "debian"), ("jdk", "java"), ("openjdk", "java"), ("rails", "ruby-on-rails"),
      ("spring boot", "spring-boot"), ("spring-boot", "spring-boot"), ("microsoft sql server", "mssqlserver"),
      ("learning python", "python"), ("apache kafka", "apache-kafka"), ("einführung python", "python"),
      ("hat enterprise linux", "rhel"), ("djangoproject", "django"), ("red hat enterprise linux", "rhel"),
    ] as [(String, String)])
  func namesAreFound(name: String, id: String) { #expect(table.product(named: name)?.id == id) }

  @Test(arguments: [
    "vue router", "spring data redis", "bootstrap vue", "kali linux", "monty", "android studio", "", "the",
  ])
  func otherNamesAreNot(name: String) { #expect(table.product(named: name) == nil) }

  private func release(_ product: String, _ version: String) -> String? {
    switch table[product]?.match(version) {
    case .release(let release): release.version
    case .before(let oldest): "before \(oldest.version)"
    case .after: "after"
    case nil: nil
    }
  }

  @Test(
    arguments: [
      ("python", "3.11.4", "3.11"), ("postgresql", "15.3", "15"), ("debian", "11.7", "11"),
      ("ubuntu", "20.04.6", "20.04"),
      ("laravel", "8.x", "8"), ("java", "1.8", "1.8"), ("python", "2", "2.7"), ("postgresql", "9", "9.6"),
      ("angular", "2", "before 9"), ("python", "1.5", "before 2.6"), ("django", "99.1", nil), ("unity", "5", nil),
      ("nodejs", "28", "after"), ("python", "x", nil), ("python", "3.11.99999999", nil),
    ] as [(String, String, String?)])
  func versionsBelongToReleases(product: String, version: String, expected: String?) {
    #expect(release(product, version) == expected)
  }

  @Test func aMajorVersionMeansTheOneThatLasts() {
    guard case .release(let release) = table["python"]?.match("3") else {
      Issue.record("no release")
      return
    }
    #expect(release.parts.count == 2 && release.parts[1] >= 14)
  }

  @Test func linesWithoutTheFormAreNamed() {
    let text = """
      # Facts of a test, 2026
      loom\tLoom\tloom,looms\t2=2020-01-01/2022-01-01 1=2018-01-01/+
      broken\tBroken
      wool\tWool\twool\t1=today/-

      yarnish\tYarnish\t\t1=2020-01-01/-
      """
    #expect(ProductTable.faults(text) == [3, 4])
    let table = ProductTable(reading: text)
    #expect(table.products.map(\.id) == ["loom", "yarnish"])
    #expect(table.source == "a test, 2026")
    #expect(table.product(named: "looms").map { (1.9...2.1).contains($0.supportYears) } == true)
  }

  @Test func theLastDayIsSupported() throws {
    let (first, last, next) = (
      try #require(CivilDate(iso8601: "2020-01-01")), try #require(CivilDate(iso8601: "2022-06-30")),
      try #require(CivilDate(iso8601: "2022-07-01"))
    )
    let release = try #require(Product.Release(version: "1", released: first, end: .on(last)))
    #expect(!release.hasEnded(by: last))
    #expect(release.hasEnded(by: next))
  }
}
