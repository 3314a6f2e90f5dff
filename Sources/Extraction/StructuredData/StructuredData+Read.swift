import HTML

extension StructuredData {
  static let blockLimit = 1 << 20
  static let bodyLimit = 512 << 10
  static let eventLimit = 8
  static let publicationLimit = 8

  /// Reads every JSON-LD block of the page; the first value of a kind counts, articles before other things.
  init(_ tree: HTMLTree) {
    for element in tree.listed where element.tag == .script && element.contentHigh > element.contentLow {
      guard let type = tree.range(of: .type, in: element) else { continue }
      tree.source.withUnsafeBufferPointer { source in
        guard UnsafeBufferPointer(rebasing: source[type]).contains("ld+json") else { return }
        let low = Int(element.contentLow)
        let high = min(Int(element.contentHigh), low + StructuredData.blockLimit)
        read(JSONObjects(UnsafeBufferPointer(rebasing: source[low..<high])))
      }
    }
  }

  private mutating func read(_ json: JSONObjects) {
    var best: (index: Int, kind: Kind)?
    for index in json.objects.indices {
      readEvent(index, json)
      let kind = kind(of: index, json)
      if kind == .site, siteName == nil, isSubject(index, json) || json.objects[index].key == .isPartOf {
        siteName = json.value(.name, of: index, limit: 300)
      }
      guard kind.rawValue < Kind.site.rawValue, isSubject(index, json) else { continue }
      readPublication(index, kind, json)
      if kind.rawValue < (best?.kind ?? .ignored).rawValue { best = (index, kind) }
    }
    guard let best else { return }
    let index = best.index
    let isArticle = best.kind == .article
    if isArticle || headline == nil {
      headline = json.value(.headline, of: index) ?? (isArticle ? json.value(.name, of: index) : nil) ?? headline
    }
    description = description ?? json.value(.description, of: index)
    modified = modified ?? json.value(.dateModified, of: index, limit: 64)
    license = license ?? json.value(.license, of: index, limit: 1024)
    language = language ?? json.value(.inLanguage, of: index, limit: 64)
    if isArticle || mainType == nil { mainType = json.value(.type, of: index, limit: 64) ?? mainType }
    resourceType = resourceType ?? json.value(.learningResourceType, of: index, limit: 200)
    level =
      level ?? json.value(.educationalLevel, of: index, limit: 100)
      ?? json.value(.proficiencyLevel, of: index, limit: 100)
    timeRequired = timeRequired ?? json.value(.timeRequired, of: index, limit: 32)
    if isArticle { articleBody = articleBody ?? json.value(.articleBody, of: index, limit: StructuredData.bodyLimit) }
    if author == nil {
      let found = names(under: [.author, .creator], of: index, json)
      (author, isAuthorOrganization) = (found.text, found.areOrganizations)
    }
    publisher = names(under: [.publisher], of: index, json).text ?? publisher
  }

  private mutating func readPublication(_ index: Int, _ kind: Kind, _ json: JSONObjects) {
    guard publications.count < StructuredData.publicationLimit,
      let date = json.value(.datePublished, of: index, limit: 64) ?? json.value(.dateCreated, of: index, limit: 64)
        ?? json.value(.uploadDate, of: index, limit: 64)
    else { return }
    publications.append((date, kind))
  }

  private mutating func readEvent(_ index: Int, _ json: JSONObjects) {
    guard events.count < StructuredData.eventLimit,
      json.objects[index].values.contains(where: { $0.key == .startDate }),
      let start = json.value(.startDate, of: index, limit: 64),
      let type = json.value(.type, of: index, limit: 64), type.hasSuffix("Event") || type == "CourseInstance"
    else { return }
    let name = json.value(.name, of: index, limit: 200) ?? ""
    events.append((name, start, json.value(.endDate, of: index, limit: 64)))
  }

  private func kind(of index: Int, _ json: JSONObjects) -> Kind {
    var kind = Kind.ignored
    for value in json.objects[index].values where value.key == .type {
      let name = json.text(value.range, limit: 64)
      let found: Kind =
        if name.hasSuffix("Article") || name.hasSuffix("Posting") && name != "JobPosting" || name == "Report"
          || name == "HowTo" || name == "APIReference" || name == "Recipe" || name == "Course"
          || name == "LearningResource" || name == "Guide"
        {
          .article
        } else if name.hasSuffix("Page") {
          .page
        } else if name == "WebSite" {
          .site
        } else if name == "CreativeWork" || name == "Review" || name == "VideoObject" || name == "Question"
          || name == "Book"
        {
          .other
        } else {
          .ignored
        }
      if found.rawValue < kind.rawValue { kind = found }
    }
    return kind
  }

  /// Whether an object is what the page is about, and not something that it mentions.
  private func isSubject(_ index: Int, _ json: JSONObjects) -> Bool {
    var index = index
    for _ in 0..<JSONObjects.depthLimit {
      let object = json.objects[index]
      if object.parent < 0 { return true }
      guard object.key == .graph || object.key == .mainEntity else { return false }
      index = object.parent
    }
    return false
  }

  /// Names of people or organisations: given as text, as an object, or as a reference to an object elsewhere. Where both
  /// are named, those of the people.
  private func names(
    under keys: [JSONObjects.Key], of index: Int, _ json: JSONObjects
  ) -> (text: String?, areOrganizations: Bool) {
    var names: [String] = []
    var organizations: [String] = []
    func add(_ name: String?) {
      guard let name, !name.isEmpty, name.utf8.count <= 200, !names.contains(name), names.count < 8 else { return }
      names.append(name)
    }
    for value in json.objects[index].values where keys.contains(value.key) { add(json.text(value.range, limit: 300)) }
    let given = json.objects.indices.lazy.filter {
      json.objects[$0].parent == index && keys.contains(json.objects[$0].key)
    }
    for other in given.prefix(16) {
      if let name = name(of: other, json) {
        add(name)
        if isOrganization(other, json) { organizations.append(name) }
      } else if let id = json.value(.id, of: other, limit: 512),
        let target = json.objects.indices.first(where: {
          $0 != other && json.value(.id, of: $0, limit: 512) == id && json.value(.name, of: $0) != nil
        })
      {
        let name = name(of: target, json)
        add(name)
        if let name, isOrganization(target, json) { organizations.append(name) }
      }
    }
    let people = names.filter { !organizations.contains($0) }
    let chosen = people.isEmpty ? names : people
    return (chosen.isEmpty ? nil : chosen.joined(separator: ", "), people.isEmpty && !names.isEmpty)
  }

  private func isOrganization(_ index: Int, _ json: JSONObjects) -> Bool {
    guard let type = json.value(.type, of: index, limit: 64) else { return false }
    return type.hasSuffix("Organization") || type == "Corporation" || type == "Brand"
  }

  private func name(of index: Int, _ json: JSONObjects) -> String? {
    if let name = json.value(.name, of: index, limit: 300) { return name }
    let parts = [json.value(.givenName, of: index, limit: 100), json.value(.familyName, of: index, limit: 100)]
    let joined = parts.compactMap { $0 }.joined(separator: " ")
    return joined.isEmpty ? nil : joined
  }
}
