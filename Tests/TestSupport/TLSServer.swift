import Foundation

/// A TLS server on loopback with a certificate of its own authority, both made anew by the `openssl` program. It answers
/// with the files of a folder, and ends when it is released.
package final class TLSServer: Sendable {
  package let port: Int
  /// Path of the authority that vouches for it.
  package let authority: String
  private let process: Process

  package struct Fault: Error, CustomStringConvertible {
    package var description: String
  }

  /// - Parameters:
  ///   - folder: where keys and certificates are put; each server needs one of its own.
  ///   - site: the folder of its files, of which `.html` ones are pages; the same for all hosts.
  ///   - names: the hosts that its certificate is for.
  ///   - days: how long the certificate lasts from now on.
  ///   - authority: name and organisation of the issuer.
  package init(
    in folder: String, site: String? = nil, names: [String], days: Int,
    authority: (name: String, organisation: String)
  ) throws {
    let request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    try TLSServer.run(
      request + [
        "-keyout", "\(folder)/ca.key", "-out", "\(folder)/ca.pem", "-days", "30",
        "-subj", "/CN=\(authority.name)/O=\(authority.organisation)",
      ])
    try TLSServer.run(
      request + [
        "-keyout", "\(folder)/key.pem", "-out", "\(folder)/server.pem", "-days", "\(days)", "-subj",
        "/CN=\(names.first ?? "")",
        "-addext", "subjectAltName=\(names.map { "DNS:\($0)" }.joined(separator: ","))", "-addext",
        "basicConstraints=critical,CA:FALSE",
        "-CA", "\(folder)/ca.pem", "-CAkey", "\(folder)/ca.key",
      ])
    self.authority = "\(folder)/ca.pem"
    let output = Pipe()
    process = try TLSServer.start(
      [
        "s_server", "-accept", "127.0.0.1:0", "-cert", "\(folder)/server.pem", "-key", "\(folder)/key.pem", "-WWW",
      ], in: site ?? folder, output: output)
    var said = Data()
    while let line = String(data: said, encoding: .utf8), !line.contains(/ACCEPT .*\n/) {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Fault(description: "openssl s_server said only “\(line)”") }
      said.append(more)
    }
    guard let match = String(decoding: said, as: UTF8.self).firstMatch(of: /ACCEPT .*:(\d+)/), let port = Int(match.1)
    else { throw Fault(description: "openssl s_server names no port") }
    self.port = port
  }

  deinit {
    // It inherits the signals that a test's thread blocks: a request to end would not reach it.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private static func start(_ arguments: [String], in folder: String? = nil, output: Pipe) throws -> Process {
    let process = Process()
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func run(_ arguments: [String]) throws {
    let process = try start(arguments, output: Pipe())
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Fault(description: "openssl \(arguments.first ?? "") ended with \(process.terminationStatus): is it there?")
    }
  }
}
