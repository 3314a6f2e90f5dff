import Model
import Web

/// Which changes would give a resource an address that another has, or one that nobody may register.
struct AddressCollisions {
  /// Canonical key → the resources that have such an address, as their own or as an alias.
  private var owners: [String: [(id: ResourceID, url: String)]] = [:]
  private var addresses: [ResourceID: String] = [:]

  init(_ resources: [Resource]) {
    for resource in resources {
      addresses[resource.id] = resource.url
      owners[resource.key, default: []].append((resource.id, resource.url))
      for alias in resource.aliases {
        if let url = WebURL(alias) { owners[CanonicalKey.of(url), default: []].append((resource.id, url.href)) }
      }
    }
  }

  /// The changes that may be made.
  func sort(_ changes: [AddressChange], refused: inout [RefusedChange]) -> [AddressChange] {
    var targets: [String: [ResourceID]] = [:]
    for change in changes { targets[change.to, default: []].append(change.id) }
    return changes.filter { change in
      let reason = fault(of: change, rivals: (targets[change.to] ?? []).filter { $0 != change.id })
      if let reason { refused.append(RefusedChange(change, reason)) }
      return reason == nil
    }
  }

  private func fault(of change: AddressChange, rivals: [ResourceID]) -> String? {
    guard let registered = addresses[change.id] else { return "no such resource is registered" }
    guard registered == change.from else { return "its address is \(registered) by now" }
    let url: WebURL
    do throws(AddressRule.Fault) {
      url = try AddressRule.check(change.to)
    } catch {
      return error.message
    }
    guard url.href != change.from else { return "it has that address already" }
    let other = owners[CanonicalKey.of(url)]?.first { $0.id != change.id && !isAnotherPart($0.url, of: url) }
    if let other { return "“\(other.id)” has that address already: merge the two" }
    if let rival = rivals.first { return "“\(rival)” would get the same address: merge the two" }
    return nil
  }

  /// Parts of one page, told apart by fragment alone, are registered beside each other.
  private func isAnotherPart(_ address: String, of url: WebURL) -> Bool {
    address != url.href && WebURL(address)?.withoutFragment.href == url.withoutFragment.href
  }
}
