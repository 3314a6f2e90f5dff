import HeapModule

/// Sites ordered by the moment at which they may be asked again, those that have waited longest first among equals.
///
/// Entries that were overtaken stay in the heap until their time comes and are then skipped; a site has one valid entry
/// at most. Setting and taking are O(log n).
struct SiteSchedule {
  private struct Entry: Comparable {
    var time: Double
    var order: UInt64
    var site: Int
    static func < (a: Entry, b: Entry) -> Bool { a.time == b.time ? a.order < b.order : a.time < b.time }
  }

  /// The valid entry of a site; order 0 means none.
  private struct Slot {
    var time = 0.0
    var order: UInt64 = 0
  }

  private var heap = Heap<Entry>()
  private var slots: [Slot] = []
  private var lastOrder: UInt64 = 0

  /// Says when a site may be asked again; nil takes it out. A site whose time stays the same keeps its place.
  mutating func set(_ site: Int, _ time: Double?) {
    while slots.count <= site { slots.append(Slot()) }
    guard let time else {
      slots[site].order = 0
      return
    }
    guard slots[site].order == 0 || slots[site].time != time else { return }
    lastOrder += 1
    slots[site] = Slot(time: time, order: lastOrder)
    heap.insert(Entry(time: time, order: lastOrder, site: site))
  }

  /// Takes out the first site whose time has come.
  mutating func popReady(_ now: Double) -> Int? {
    while let first = heap.min {
      guard slots[first.site].order == first.order else {
        heap.removeMin()
        continue
      }
      guard first.time <= now else { return nil }
      heap.removeMin()
      slots[first.site].order = 0
      return first.site
    }
    return nil
  }

  /// The moment of the first site.
  mutating func nextTime() -> Double? {
    while let first = heap.min {
      if slots[first.site].order == first.order { return first.time }
      heap.removeMin()
    }
    return nil
  }
}
