import Text

/// Recomputes every checksum of a published generation, against bit-rot and meddling.
///
/// Each byte is covered: files by `SHA256SUMS`, that by `index.json`, and that by `index.json.sha256`.
package struct GenerationVerifier: Sendable {
  let fileSystem: any FileSystem

  package init(fileSystem: any FileSystem = PosixFileSystem()) { self.fileSystem = fileSystem }

  /// - Parameter folder: A generation, such as `OUTPUT/current`.
  /// - Returns: One sentence for each file that is damaged, missing or not of the generation; empty when all is well.
  package func verify(_ folder: String) -> [String] {
    var faults: [String] = []
    var expected = Set([DraftGeneration.manifest, DraftGeneration.manifestChecksum])
    guard let manifest = read(DraftGeneration.manifest, in: folder, &faults) else { return faults }
    let line = "\(SHA256.hex(manifest))  \(DraftGeneration.manifest)\n"
    if let own = read(DraftGeneration.manifestChecksum, in: folder, &faults), own != Array(line.utf8) {
      faults.append("\(DraftGeneration.manifest) or \(DraftGeneration.manifestChecksum) is damaged: they do not agree")
    }
    guard let records = Manifest.files(manifest) else {
      return faults + ["\(DraftGeneration.manifest) is damaged: it is no manifest"]
    }
    var digests: [String: String] = [:]
    for record in records {
      expected.insert(record.path)
      guard let (digest, bytes) = digest(record.path, in: folder, &faults) else { continue }
      digests[record.path] = digest
      if digest != record.sha256 {
        faults.append("\(record.path) is damaged: its SHA-256 is not the manifest's")
      } else if bytes != record.bytes {
        faults.append("\(record.path) is damaged: \(bytes) bytes, \(record.bytes) in the manifest")
      }
    }
    check(listIn: folder, &expected, digests, &faults)
    extras(in: folder, below: "", expected, &faults)
    return faults
  }

  private func check(
    listIn folder: String, _ expected: inout Set<String>, _ digests: [String: String], _ faults: inout [String]
  ) {
    let list = DraftGeneration.checksumList
    do throws(PublicationError) {
      var lines = try LineReader(folder + "/" + list, fileSystem: fileSystem)
      var number = 0
      while let line = try lines.next() {
        number += 1
        guard line.count > 66, line[line.startIndex + 64] == 0x20, line[line.startIndex + 65] == 0x20 else {
          faults.append("\(list) is damaged: line \(number) is no checksum")
          continue
        }
        let sum = String(decoding: line.prefix(64), as: UTF8.self)
        let path = String(decoding: line.dropFirst(66), as: UTF8.self)
        guard !path.hasPrefix("/"), !path.utf8.elementsEqual("..".utf8), !path.contains("../") else {
          faults.append("\(list) is damaged: line \(number) leads out of the generation")
          continue
        }
        expected.insert(path)
        guard let digest = digests[path] ?? digest(path, in: folder, &faults)?.digest else { continue }
        if digest != sum { faults.append("\(path) is damaged: its SHA-256 is not that of \(list)") }
      }
    } catch {
      faults.append("\(list) cannot be read: \(error.reason)")
    }
  }

  private func extras(in folder: String, below prefix: String, _ expected: Set<String>, _ faults: inout [String]) {
    let here = prefix.isEmpty ? folder : folder + "/" + prefix
    do throws(SystemFault) {
      for name in try fileSystem.list(here) {
        let path = prefix.isEmpty ? name : prefix + "/" + name
        if expected.contains(path) { continue }
        if try fileSystem.status(folder + "/" + path).kind == .folder {
          extras(in: folder, below: path, expected, &faults)
        } else {
          faults.append("\(path) does not belong to this generation")
        }
      }
    } catch {
      faults.append("\(prefix.isEmpty ? "the folder" : prefix) cannot be listed: errno \(error.code)")
    }
  }

  private func read(_ path: String, in folder: String, _ faults: inout [String]) -> [UInt8]? {
    do throws(SystemFault) { return try fileSystem.readAll(folder + "/" + path) } catch {
      faults.append(unreadable(path, error))
      return nil
    }
  }

  private func digest(
    _ path: String, in folder: String, _ faults: inout [String]
  ) -> (digest: String, bytes: Int64)? {
    do throws(SystemFault) {
      let file = try fileSystem.open(folder + "/" + path, for: .read)
      defer { try? fileSystem.close(file) }
      var hash = SHA256()
      var bytes: Int64 = 0
      return try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer throws(SystemFault) in
        while true {
          let count = try fileSystem.read(file, into: buffer)
          if count == 0 { return (hexadecimal(hash.finalize()), bytes) }
          hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
          bytes += Int64(count)
        }
      }
    } catch {
      faults.append(unreadable(path, error))
      return nil
    }
  }

  private func unreadable(_ path: String, _ fault: SystemFault) -> String {
    fault.isMissing ? "\(path) is missing" : "\(path) cannot be read: \(PublicationError("read", path, fault).reason)"
  }
}
