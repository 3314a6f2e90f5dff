package import Model
import Text
import Web

/// What each action needs to mean something.
package enum DecisionRules {
  package struct Fault: Sendable, Hashable {
    /// The field at fault.
    package var key: String
    package var message: String
    package var remedy: String?
  }

  /// Fields that `correct` may set: those that a visit could also tell, or a curator may have got wrong.
  package static let correctable = ["title", "language", "license", "volatility", "lifecycle"]

  /// Everything that is missing or wrong in a decision by itself; whether its ids exist is not asked.
  package static func faults(of decision: Decision) -> [Fault] {
    var faults: [Fault] = []
    if decision.id.utf8.count > 200 { faults.append(Fault(key: "id", message: "an id of more than 200 bytes")) }
    switch decision.action {
    case .keep, .retire, .needsTranslation, .askAuthor: break
    case .snooze: if decision.until == nil { faults.append(missing("until", "snooze ends: write when")) }
    case .replace:
      if let value = decision.value {
        do throws(AddressRule.Fault) {
          _ = try AddressRule.check(value)
        } catch {
          faults.append(Fault(key: "value", message: error.message, remedy: error.remedy))
        }
      } else {
        faults.append(missing("value", "write the new address"))
      }
    case .merge, .notDuplicate:
      if let other = decision.value {
        if other == decision.entry {
          faults.append(Fault(key: "value", message: "“value” is the entry itself", remedy: "name the other id"))
        } else if !Slug.isValid(other) {
          faults.append(Fault(key: "value", message: "\(Shown.quoted(other)) is no id", remedy: "name the other id"))
        }
      } else {
        faults.append(missing("value", "write the other id"))
      }
    case .correct: faults += correction(decision)
    case .hostRule:
      if decision.until == nil { faults.append(missing("until", "rules for hosts expire: write when")) }
    case .undo: break
    }
    if decision.action != .hostRule, decision.action != .undo, !Slug.isValid(decision.entry) {
      faults.append(
        Fault(key: "entry", message: "\(Shown.quoted(decision.entry)) is no id", remedy: "name an entry's id"))
    }
    if let until = decision.until, until <= decision.at {
      faults.append(Fault(key: "until", message: "“until” is not after “at”", remedy: "write a later time"))
    }
    return faults
  }

  private static func correction(_ decision: Decision) -> [Fault] {
    guard let field = decision.field else { return [missing("field", "one of " + correctable.joined(separator: ", "))] }
    guard correctable.contains(field) else {
      let nearest = Nearest.match(field, in: correctable).map { "did you mean “\($0)”?" }
      return [
        Fault(
          key: "field", message: "the field \(Shown.quoted(field)) cannot be corrected",
          remedy: nearest ?? "valid fields are " + correctable.joined(separator: ", "))
      ]
    }
    guard let value = decision.value else { return [missing("value", "write the field's value")] }
    let isValid =
      switch field {
      case "language": CodeRules.isLanguage(value)
      case "license": CodeRules.isLicense(value)
      case "volatility": Volatility(rawValue: value) != nil
      case "lifecycle": Lifecycle(rawValue: value) != nil
      default: value.utf8.count <= 2_000 && TextFault.first(in: Array(value.utf8)) == nil
      }
    if isValid { return [] }
    return [Fault(key: "value", message: "\(Shown.quoted(value)) is no valid \(field)", remedy: nil)]
  }

  private static func missing(_ key: String, _ remedy: String) -> Fault {
    Fault(key: key, message: "the decision has no “\(key)”", remedy: remedy)
  }
}
