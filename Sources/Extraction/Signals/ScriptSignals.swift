import HTML
import Model

/// What scripts, frames and forms of the whole page tell.
enum ScriptSignals {
  private static let mounts: Set<String> = [
    "root", "app", "__next", "__nuxt", "react-root", "main-app", "app-root", "svelte", "ember-app", "application",
    "gatsby",
    "___gatsby", "q-app", "vue-app",
  ]

  static func read(_ page: Page, _ resolver: AddressResolver, into signals: inout Reading.Signals) {
    let tree = page.tree
    var hosts: [String] = []
    func add(_ range: Range<Int>?) {
      guard hosts.count < 50, let range, let value = tree.value(range, limit: 2048), let host = host(value, resolver),
        !hosts.contains(host)
      else { return }
      hosts.append(host)
    }
    for element in tree.listed {
      switch element.tag {
      case .script:
        signals.scriptCount += 1
        signals.scriptBytes += Int(element.contentHigh - element.contentLow)
        add(tree.range(of: .src, in: element))
        if signals.isFree == nil { signals.isFree = isFree(tree, element) }
        if signals.scriptRedirect == nil { signals.scriptRedirect = redirect(tree, element, resolver) }
      case .iframe, .frame:
        signals.frameCount += 1
        add(tree.range(of: .src, in: element))
      case .img: signals.imageCount += 1
      case .input:
        if let type = tree.range(of: .type, in: element) {
          tree.source.withUnsafeBufferPointer {
            if UnsafeBufferPointer(rebasing: $0[type]).equals("password") { signals.passwordFields += 1 }
          }
        }
      default: break
      }
    }
    for index in tree.nodes.indices where tree.nodes[index].tag != .text {
      let node = tree.nodes[index]
      if node.tag == .form {
        signals.formCount += 1
        add(tree.range(of: .action, in: node))
      } else if node.tag == .a {
        signals.linkCount += 1
      } else if !signals.hasScriptMount, page.features[index].text < 20, let id = tree.range(of: .id, in: node),
        id.count <= 16,
        let value = tree.value(id), mounts.contains(value)
      {
        signals.hasScriptMount = true
      }
    }
    signals.embeddedHosts = hosts.sorted()
  }

  /// What JSON-LD says of the page's price; the first statement governs, later ones are of parts.
  private static func isFree(_ tree: HTMLTree, _ element: HTMLTree.Listed) -> Bool? {
    guard let type = tree.range(of: .type, in: element) else { return nil }
    return tree.source.withUnsafeBufferPointer { source in
      guard UnsafeBufferPointer(rebasing: source[type]).equals("application/ld+json") else { return nil }
      let script = UnsafeBufferPointer(
        rebasing: source[Int(element.contentLow)..<Int(element.contentHigh)].prefix(65_536))
      guard var index = script.end(of: "\"isAccessibleForFree\"") else { return nil }
      while index < script.count, script[index].isBlank || script[index] == 0x3A || script[index] == 0x22 { index += 1 }
      guard index < script.count else { return nil }
      switch script[index].lowered {
      case 0x66: return false
      case 0x74: return true
      default: return nil
      }
    }
  }

  private static func host(_ address: String, _ resolver: AddressResolver) -> String? {
    // Relative addresses are the page's own host.
    guard address.hasPrefix("http://") || address.hasPrefix("https://") || address.hasPrefix("//"),
      let url = resolver.resolve(address)
    else { return nil }
    let rest = url.utf8.drop { $0 != 0x2F }.dropFirst(2)
    return String(rest.prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F })
  }

  /// The target of a script that is little else than setting location, as parking and moved pages have it.
  private static func redirect(_ tree: HTMLTree, _ element: HTMLTree.Listed, _ resolver: AddressResolver) -> String? {
    let range = Int(element.contentLow)..<Int(element.contentHigh)
    guard (16..<1500).contains(range.count) else { return nil }
    return tree.source.withUnsafeBufferPointer { source in
      let script = UnsafeBufferPointer(rebasing: source[range])
      guard script.contains("location", within: 1500) else { return nil }
      for pattern: StaticString in ["location.replace(", "location.assign(", "location.href", "location"] {
        guard let start = script.end(of: pattern) else { continue }
        var i = start
        while i < script.count, script[i].isBlank || script[i] == 0x3D || script[i] == 0x28 { i += 1 }
        guard i > start || pattern.utf8Start[pattern.utf8CodeUnitCount - 1] == 0x28, i < script.count,
          script[i] == 0x22 || script[i] == 0x27
        else { continue }
        let target = script[(i + 1)...].prefix { $0 != script[i] }
        if let url = resolver.resolve(String(decoding: target, as: UTF8.self)) { return url }
      }
      return nil
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The index after the first occurrence of an ASCII text.
  func end(of text: StaticString) -> Int? {
    let length = text.utf8CodeUnitCount
    guard length > 0, count >= length else { return nil }
    for i in 0...(count - length) where self[i] == text.utf8Start[0] {
      var k = 1
      while k < length, self[i + k] == text.utf8Start[k] { k += 1 }
      if k == length { return i + length }
    }
    return nil
  }
}
