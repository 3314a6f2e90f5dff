/// One line of `decisions.jsonl`: an editor's word, append-only.
package struct Decision: Sendable, Hashable, Codable {
  package enum Action: String, Sendable, CaseIterable, Codable {
    case keep
    case snooze
    case replace
    case merge
    case retire
    case needsTranslation = "needs-translation"
    case askAuthor = "ask-author"
    case correct
    case notDuplicate = "not-duplicate"
    case hostRule = "host-rule"
    case undo
  }
  /// Unique within the file.
  package var id: String
  package var action: Action
  /// The resource decided about; a host name for `host-rule`, a decision's id for `undo`.
  package var entry: String
  package var at: Timestamp
  package var by: String
  package var reason: String?
  /// The finding answered, if any; the decision lapses when its evidence changes in kind.
  package var finding: String?
  /// When the decision ends; nil when it does not.
  package var until: Timestamp?
  /// The new address (`replace`), the other id (`merge`, `not-duplicate`), the field's value (`correct`).
  package var value: String?
  /// The field that `correct` locks.
  package var field: String?
  package init(
    id: String, action: Action, entry: String, at: Timestamp, by: String, reason: String? = nil,
    finding: String? = nil, until: Timestamp? = nil, value: String? = nil, field: String? = nil
  ) {
    self.id = id
    self.action = action
    self.entry = entry
    self.at = at
    self.by = by
    self.reason = reason
    self.finding = finding
    self.until = until
    self.value = value
    self.field = field
  }
}
