import Model
import Text

/// What can only be seen of all entries together: repeated ids and addresses, references that lead nowhere.
enum CatalogCheck {
  static func run(_ resources: [Resource], _ diagnostics: inout Diagnostics) {
    let byID = checkIDs(resources, &diagnostics)
    checkAddresses(resources, &diagnostics)
    checkReferences(resources, byID, &diagnostics)
  }

  /// Indices sorted by id; the first of equals in the order read.
  private static func checkIDs(_ resources: [Resource], _ diagnostics: inout Diagnostics) -> [Int] {
    let order = resources.indices.sorted {
      resources[$0].id == resources[$1].id ? $0 < $1 : resources[$0].id < resources[$1].id
    }
    var repeated: [(first: Int, second: Int)] = []
    var first = 0
    for position in order.indices.dropFirst() {
      if resources[order[position]].id == resources[order[first]].id {
        repeated.append((order[first], order[position]))
      } else {
        first = position
      }
    }
    for (first, second) in repeated.sorted(by: { $0.second < $1.second }) {
      let id = resources[first].id
      diagnostics.error(
        resources[second].source,
        "the id “\(id)” is already given to \(resources[first].url) at \(resources[first].source)",
        remedy: "give one of them another id")
    }
    return order
  }

  /// The same address twice is an error; two spellings of one address (by canonical key) a warning, because both may be
  /// meant; parts of one page, told apart by fragment alone, are nothing to tell.
  private static func checkAddresses(_ resources: [Resource], _ diagnostics: inout Diagnostics) {
    var order = resources.indices.map { (hash: Hash64.hash(resources[$0].key), index: $0) }
    order.sort { $0.hash == $1.hash ? $0.index < $1.index : $0.hash < $1.hash }
    var repeated: [(first: Int, second: Int)] = []
    var first = 0
    for position in order.indices.dropFirst() {
      let (one, other) = (order[first], order[position])
      if one.hash == other.hash, resources[one.index].key == resources[other.index].key {
        repeated.append((one.index, other.index))
      } else {
        first = position
      }
    }
    for (firstIndex, secondIndex) in repeated.sorted(by: { $0.second < $1.second }) {
      let (one, other) = (resources[firstIndex], resources[secondIndex])
      guard one.id != other.id else { continue }
      if one.url == other.url {
        diagnostics.error(
          other.source, "the URL \(Shown.quoted(other.url)) is already registered as “\(one.id)” at \(one.source)",
          remedy: "remove one of them")
      } else if !withoutFragment(one.url).elementsEqual(withoutFragment(other.url)) {
        diagnostics.warning(
          other.source, "\(Shown.quoted(other.url)) is another spelling of “\(one.id)” at \(one.source)",
          remedy: "merge the two, or list one as an alias of the other")
      }
    }
  }

  private static func withoutFragment(_ url: String) -> Substring.UTF8View { url.utf8.prefix { $0 != 0x23 } }

  private static func checkReferences(_ resources: [Resource], _ byID: [Int], _ diagnostics: inout Diagnostics) {
    let index = IDIndex(resources, byID)
    for resource in resources {
      for alternative in resource.alternatives {
        if alternative == resource.id {
          diagnostics.error(resource.source, "“\(resource.id)” is listed as its own alternative", remedy: "remove it")
        } else if !index.contains(alternative) {
          diagnostics.error(
            resource.source,
            "“\(resource.id)” names the alternative \(Shown.quoted(alternative)), which does not exist",
            remedy: index.nearest(alternative, &diagnostics))
        }
      }
      let isReplaced = resource.lifecycle == .superseded || resource.lifecycle == .merged
      guard let successor = resource.successor else {
        if isReplaced {
          diagnostics.warning(
            resource.source, "“\(resource.id)” is \(resource.lifecycle.rawValue) without a successor",
            remedy: "add “successor: …”")
        }
        continue
      }
      if successor == resource.id {
        diagnostics.error(resource.source, "“\(resource.id)” is its own successor", remedy: "name another id")
      } else if !index.contains(successor) {
        diagnostics.error(
          resource.source, "“\(resource.id)” names the successor \(Shown.quoted(successor)), which does not exist",
          remedy: index.nearest(successor, &diagnostics))
      } else if index.isOnCycle(resource) {
        diagnostics.error(
          resource.source, "the successors of “\(resource.id)” lead back to it", remedy: "remove one of them")
      } else if !isReplaced && resource.lifecycle != .retired {
        diagnostics.warning(
          resource.source, "“\(resource.id)” has a successor but is \(resource.lifecycle.rawValue)",
          remedy: "add “lifecycle: superseded”")
      }
    }
  }
}

/// Ids looked up by binary search: no second copy of them.
private struct IDIndex {
  private let resources: [Resource]
  private let order: [Int]

  init(_ resources: [Resource], _ order: [Int]) {
    self.resources = resources
    self.order = order
  }

  func find(_ id: String) -> Resource? {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if resources[order[middle]].id < id { low = middle + 1 } else { high = middle }
    }
    return low < order.count && resources[order[low]].id == id ? resources[order[low]] : nil
  }

  func contains(_ id: String) -> Bool { find(id) != nil }

  /// Searched only for faults that are shown.
  func nearest(_ id: String, _ diagnostics: inout Diagnostics) -> String {
    let nearest = diagnostics.hasRoom ? Nearest.match(id, in: resources.lazy.map(\.id)) : nil
    return nearest.map { "did you mean “\($0)”?" } ?? "register it, or remove the reference"
  }

  /// Whether following successors from a resource comes back to it.
  func isOnCycle(_ start: Resource) -> Bool {
    var current = start
    for _ in 0..<1_000 {
      guard let next = current.successor.flatMap(find) else { return false }
      if next.id == start.id { return true }
      current = next
    }
    return false
  }
}
