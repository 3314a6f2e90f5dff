/// A change of a text file as a unified diff (POSIX `diff -u`), which `patch -p1` and `git apply` take.
package struct UnifiedDiff: Sendable {
  /// Bytes that give way to others.
  package struct Splice: Sendable, Hashable {
    package var range: Range<Int>
    package var bytes: [UInt8]
    package init(_ range: Range<Int>, _ bytes: [UInt8]) {
      self.range = range
      self.bytes = bytes
    }
  }

  /// The lines around a change that are shown with it.
  static let context = 3

  /// The new bytes of a file.
  /// - Parameter splices: Sorted, apart from each other, within the bytes.
  package static func applying(_ splices: [Splice], to old: [UInt8]) -> [UInt8] {
    var new: [UInt8] = []
    new.reserveCapacity(old.count + splices.reduce(0) { $0 + $1.bytes.count })
    var position = 0
    for splice in splices {
      new.append(contentsOf: old[position..<splice.range.lowerBound])
      new.append(contentsOf: splice.bytes)
      position = splice.range.upperBound
    }
    new.append(contentsOf: old[position...])
    return new
  }

  /// The diff of one file; empty when nothing changes.
  /// - Parameter splices: Sorted, apart from each other, within the bytes.
  package static func text(path: String, old: [UInt8], splices: [Splice]) -> [UInt8] {
    let starts = lineStarts(of: old)
    let changes = self.changes(splices, old, starts)
    guard !changes.isEmpty else { return [] }
    // git takes names below a/ and b/; an absolute path can only be shown.
    let names = path.utf8.first == 0x2F ? (path, path) : ("a/" + path, "b/" + path)
    var diff = Array("--- \(names.0)\n+++ \(names.1)\n".utf8)
    var shift = 0
    for hunk in hunks(changes, lines: starts.count) { append(hunk, old, starts, &shift, to: &diff) }
    return diff
  }

  /// Whole lines that give way to other lines, each with its line feed if it has one.
  private struct Change {
    var lines: Range<Int>
    var new: [ArraySlice<UInt8>]
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = bytes.isEmpty ? [] : [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A && index + 1 < bytes.count { starts.append(index + 1) }
    return starts
  }

  /// The line in which a byte stands; the last one for the end of the text.
  private static func line(of offset: Int, _ starts: [Int]) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }

  private static func changes(_ splices: [Splice], _ old: [UInt8], _ starts: [Int]) -> [Change] {
    func end(ofLine line: Int) -> Int { line + 1 < starts.count ? starts[line + 1] : old.count }
    var changes: [Change] = []
    var index = 0
    while index < splices.count {
      let first = line(of: splices[index].range.lowerBound, starts)
      var last = first
      var group: [Splice] = []
      while index < splices.count, group.isEmpty || line(of: splices[index].range.lowerBound, starts) <= last {
        last = max(last, line(of: splices[index].range.upperBound, starts))
        group.append(splices[index])
        index += 1
      }
      let from = starts.isEmpty ? 0 : starts[first]
      let to = starts.isEmpty ? 0 : end(ofLine: last)
      let shifted = group.map {
        Splice($0.range.lowerBound - from..<$0.range.upperBound - from, $0.bytes)
      }
      var new = lines(of: applying(shifted, to: Array(old[from..<to])))
      var range = starts.isEmpty ? 0..<0 : first..<last + 1
      func oldLine(_ line: Int) -> ArraySlice<UInt8> { old[starts[line]..<end(ofLine: line)] }
      while let line = new.first, !range.isEmpty, line.elementsEqual(oldLine(range.lowerBound)) {
        new.removeFirst()
        range = range.dropFirst()
      }
      while let line = new.last, !range.isEmpty, line.elementsEqual(oldLine(range.upperBound - 1)) {
        new.removeLast()
        range = range.dropLast()
      }
      if !range.isEmpty || !new.isEmpty { changes.append(Change(lines: range, new: new)) }
    }
    return changes
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let starts = lineStarts(of: bytes)
    return starts.indices.map { bytes[starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : bytes.count)] }
  }

  /// Changes that share their context, with the lines they show.
  private static func hunks(_ changes: [Change], lines: Int) -> [(shown: Range<Int>, changes: [Change])] {
    var hunks: [(shown: Range<Int>, changes: [Change])] = []
    for change in changes {
      let from = max(change.lines.lowerBound - context, 0)
      let to = min(change.lines.upperBound + context, lines)
      if let last = hunks.last, from <= last.shown.upperBound {
        hunks[hunks.count - 1] = (last.shown.lowerBound..<to, last.changes + [change])
      } else {
        hunks.append((from..<to, [change]))
      }
    }
    return hunks
  }

  /// - Parameter shift: lines that the hunks before have added.
  private static func append(
    _ hunk: (shown: Range<Int>, changes: [Change]), _ old: [UInt8], _ starts: [Int], _ shift: inout Int,
    to diff: inout [UInt8]
  ) {
    let added = hunk.changes.reduce(0) { $0 + $1.new.count - $1.lines.count }
    let (oldCount, newCount) = (hunk.shown.count, hunk.shown.count + added)
    // An empty range is told by the line before it.
    let oldStart = hunk.shown.lowerBound + (oldCount == 0 ? 0 : 1)
    let newStart = hunk.shown.lowerBound + shift + (newCount == 0 ? 0 : 1)
    diff.append(contentsOf: "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n".utf8)
    func add(_ mark: Character, _ line: ArraySlice<UInt8>) {
      diff.append(contentsOf: String(mark).utf8)
      diff.append(contentsOf: line)
      if line.last != 0x0A { diff.append(contentsOf: "\n\\ No newline at end of file\n".utf8) }
    }
    func oldLine(_ line: Int) -> ArraySlice<UInt8> {
      old[starts[line]..<(line + 1 < starts.count ? starts[line + 1] : old.count)]
    }
    var line = hunk.shown.lowerBound
    for change in hunk.changes {
      for line in line..<change.lines.lowerBound { add(" ", oldLine(line)) }
      for line in change.lines { add("-", oldLine(line)) }
      for new in change.new { add("+", new) }
      line = change.lines.upperBound
    }
    for line in line..<hunk.shown.upperBound { add(" ", oldLine(line)) }
    shift += added
  }
}
