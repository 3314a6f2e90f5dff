import Model
import Storage

/// Registry and state side by side, both in the order of ids, without holding the state in memory.
enum RegistryMerge {
  /// Calls `body` for every id that either side has.
  static func walk(
    _ resources: [Resource], store: Store, _ body: (Resource?, Schedule?) throws -> Void
  ) throws {
    var next = 0
    try store.forEachSchedule { schedule in
      while next < resources.count, resources[next].id.precedes(schedule.id) {
        try body(resources[next], nil)
        next += 1
      }
      if next < resources.count, resources[next].id == schedule.id {
        try body(resources[next], schedule)
        next += 1
      } else {
        try body(nil, schedule)
      }
    }
    for resource in resources[next...] { try body(resource, nil) }
  }
}

extension String {
  /// Order of the bytes, the same everywhere.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

extension [Resource] {
  /// Binary search in a list sorted by the bytes of its ids.
  func first(withID id: ResourceID) -> Resource? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id.precedes(id) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].id == id ? self[low] : nil
  }
}
