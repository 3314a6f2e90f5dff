import Model

/// A day that may be that of the page's publication, with what speaks for it.
struct DateCandidate {
  var date: CivilDate
  var signs: DateSigns
  /// Bytes of text between the heading and the closest place that shows it; `Int.max` where none does.
  var distance: Int
}

/// The days that may be that of the page's publication; equal ones are one, with the signs of all.
struct DateCandidates {
  private(set) var list: [DateCandidate] = []
  static let limit = 40
  /// Dates shown in one manner from which a page is a list of things with dates of their own.
  private static let many = 4

  mutating func add(_ date: CivilDate, _ signs: DateSigns, distance: Int = .max) {
    guard date.day != nil, !signs.isEmpty else { return }
    if let index = list.firstIndex(where: { $0.date == date }) {
      list[index].signs.formUnion(signs)
      list[index].distance = min(list[index].distance, distance)
    } else if list.count < DateCandidates.limit {
      list.append(DateCandidate(date: date, signs: signs, distance: distance))
    }
  }

  /// Whether any candidate has one of these signs.
  func has(_ signs: DateSigns) -> Bool { list.contains { !$0.signs.isDisjoint(with: signs) } }

  /// Adds the signs that come from comparing a candidate with others and with the months that paths name; leaves out
  /// those that nothing calls a publication.
  mutating func compare(addressMonth: CivilDate?, imageMonths: [CivilDate]) {
    markManners()
    let stated = list.filter { !$0.signs.isDisjoint(with: .statedPublished) }
    let shown = list.filter { !$0.signs.isDisjoint(with: .shown) }
    let far = list.filter {
      !$0.signs.isDisjoint(with: .far) && $0.signs.isDisjoint(with: DateCandidates.spokenFor)
    }
    let earliest = stated.map(\.date.daysSince1970).min()
    let modified = list.filter { !$0.signs.isDisjoint(with: .statedModified) }.map(\.date.daysSince1970).max()
    let nearest = shown.min { $0.distance < $1.distance }?.date
    let latestFar = far.map(\.date.daysSince1970).max()
    for index in list.indices {
      let date = list[index].date
      let day = date.daysSince1970
      var signs = list[index].signs
      let isShown = !signs.isDisjoint(with: .shown)
      if !signs.isDisjoint(with: .statedPublished) {
        if stated.count > 1, day == earliest { signs.insert(.isEarliestStated) }
      } else if !stated.isEmpty {
        signs.insert(.othersStated)
      }
      if isShown {
        if date == nearest { signs.insert(.isNearest) }
        if date == shown.first?.date { signs.insert(.isFirstShown) }
        if shown.count == 1 { signs.insert(.isOnlyShown) }
      }
      if day == latestFar, far.contains(where: { $0.date == date }) { signs.insert(.isLatestFar) }
      if let modified, day > modified + 1 { signs.insert(.isAfterModified) }
      if let addressMonth, date.isIn(addressMonth) { signs.insert(.isInAddressMonth) }
      if !imageMonths.isEmpty {
        signs.insert(imageMonths.contains(where: date.isIn) ? .isInImageMonth : .isOffImageMonth)
      }
      list[index].signs = signs
    }
    list.removeAll { $0.signs.isDisjoint(with: .eligible) }
  }

  /// Said by something else than a line far from the heading.
  private static let spokenFor: DateSigns = DateSigns.statedPublished.union(.statedModified).union(.shown).union([
    .metaLoose, .nearModified,
  ])

  private mutating func markManners() {
    for manner in DateSigns.manners {
      let members = list.indices.filter { list[$0].signs.contains(manner) }
      if members.count == 1, DateSigns.far.contains(manner), !list[members[0]].signs.contains(.nearModified) {
        list[members[0]].signs.insert(.isOnlyOfKind)
      } else if members.count > 1 {
        for index in members {
          list[index].signs.insert(members.count < DateCandidates.many ? .isOneOfSeveral : .isOneOfMany)
        }
      }
    }
  }
}

extension CivilDate {
  fileprivate func isIn(_ month: CivilDate) -> Bool { year == month.year && self.month == month.month }
}
