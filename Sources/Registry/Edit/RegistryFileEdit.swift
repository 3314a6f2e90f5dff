import Model
package import Text
import Web

/// One registry file with other addresses: only their bytes change, and the old addresses become aliases.
package struct RegistryFileEdit: Sendable {
  package var path: String
  package var old: [UInt8]
  package var splices: [UnifiedDiff.Splice]
  /// The changes that it carries out.
  package var changes: [AddressChange]
  /// Addresses without ids, one a line: an id there comes from its address, and changes with it.
  package var isBareList = false

  package var new: [UInt8] { UnifiedDiff.applying(splices, to: old) }
  package var patch: [UInt8] { UnifiedDiff.text(path: path, old: old, splices: splices) }

  /// Plans the changes of one file. Those that would change more than they say, or would not load, are refused.
  /// - Parameter places: where each change's entry stands.
  static func plan(
    _ changes: [AddressChange], places: [ResourceID: SourceLocation], in source: SourceText, bytes: [UInt8]
  ) -> (edit: RegistryFileEdit?, refused: [RefusedChange]) {
    let planner = Planner(source: source, bytes: bytes, places: places)
    var refused: [RefusedChange] = []
    var candidates: [Candidate] = []
    for change in changes {
      if let splices = planner.splices(of: change) {
        candidates.append(Candidate(change: change, splices: splices))
      } else {
        refused.append(RefusedChange(change, Self.notEdited))
      }
    }
    let sound = planner.sound(candidates)
    let kept = Set(sound.map(\.change.id))
    refused += candidates.filter { !kept.contains($0.change.id) }.map { RefusedChange($0.change, Self.notEdited) }
    guard !sound.isEmpty else { return (nil, refused) }
    let edit = RegistryFileEdit(
      path: source.file, old: bytes, splices: Planner.ordered(sound), changes: sound.map(\.change),
      isBareList: URLList.isBareList(source))
    return (edit, refused)
  }

  private static let notEdited = "the entry is written in a way that cannot be edited in place; change it by hand"

  private struct Candidate {
    var change: AddressChange
    var splices: [UnifiedDiff.Splice]
  }

  private struct Planner {
    let source: SourceText
    let bytes: [UInt8]
    let places: [ResourceID: SourceLocation]
    private let index: LineIndex
    /// Nil for a bare list of addresses, whose lines are known instead.
    private let finder: EntryFinder?
    private let lines: [Int: Range<Int>]
    private let before: [Resource]
    /// Bytes of a mark before the text.
    private var mark: Int { bytes.count - source.bytes.count }

    init(source: SourceText, bytes: [UInt8], places: [ResourceID: SourceLocation]) {
      self.source = source
      self.bytes = bytes
      self.places = places
      index = LineIndex(source.bytes)
      let isBareList = URLList.isBareList(source)
      finder = isBareList ? nil : EntryFinder(source, index)
      lines = isBareList ? URLList.ranges(in: source) : [:]
      var diagnostics = Diagnostics()
      before = RegistryFile(source, vocabulary: nil, &diagnostics).resources
    }

    func splices(of change: AddressChange) -> [UnifiedDiff.Splice]? {
      guard let place = places[change.id] else { return nil }
      let splices: [UnifiedDiff.Splice]?
      if let finder {
        splices = finder.entry(at: place).flatMap { EntryEdit(change: change, index: index).splices($0) }
      } else {
        splices = lines[place.line].map { [.init($0, Array(change.to.utf8))] }
      }
      return splices?.map { .init($0.range.lowerBound + mark..<$0.range.upperBound + mark, $0.bytes) }
    }

    static func ordered(_ candidates: [Candidate]) -> [UnifiedDiff.Splice] {
      candidates.flatMap(\.splices).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The candidates that together do what they say; found by halves, because a file with one odd entry is rare.
    func sound(_ candidates: [Candidate]) -> [Candidate] {
      if candidates.isEmpty || holds(candidates) { return candidates }
      guard candidates.count > 1 else { return [] }
      let middle = candidates.count / 2
      let halves = sound(Array(candidates[..<middle])) + sound(Array(candidates[middle...]))
      return holds(halves) ? halves : []
    }

    /// Whether the edited text loads to what was there, with these addresses changed and nothing else.
    private func holds(_ candidates: [Candidate]) -> Bool {
      let splices = Self.ordered(candidates)
      guard zip(splices, splices.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }),
        let text = try? SourceText(file: source.file, bytes: UnifiedDiff.applying(splices, to: bytes))
      else { return false }
      var diagnostics = Diagnostics()
      let after = RegistryFile(text, vocabulary: nil, &diagnostics).resources
      guard !diagnostics.hasErrors, after.count == before.count else { return false }
      let wanted = Dictionary(candidates.map { ($0.change.id, $0.change) }, uniquingKeysWith: { first, _ in first })
      return zip(before, after).allSatisfy { old, new in
        guard let change = wanted[old.id] else { return old.isSame(as: new) }
        guard new.url == change.to else { return false }
        if finder == nil { return true }
        var expected = old
        expected.url = new.url
        expected.key = new.key
        expected.aliases = new.aliases
        let aliases = Set(old.aliases).subtracting([change.to]).union([change.from])
        return expected.isSame(as: new) && Set(new.aliases) == aliases
      }
    }
  }
}

extension Resource {
  /// The same but for its place in the file.
  fileprivate func isSame(as other: Resource) -> Bool {
    var other = other
    other.source = source
    return self == other
  }
}
