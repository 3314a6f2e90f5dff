import ArgumentParser
import Glibc
import Model
import Pipeline
import Review

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves a folder of static files, such as a published catalog, over HTTP on loopback.",
    discussion: """
        perennial serve Catalog/published/current            a catalog for a portal on this machine, with CORS
        perennial serve sites --virtual-hosts --port 8640    one host name for each subfolder

      Files carry ETag and Last-Modified; conditional requests are answered 304. It ends on SIGINT or SIGTERM.
      """)

  @Argument(help: "The folder to serve.")
  var folder: String

  @Option(help: "Port; 0 picks a free one.")
  var port: Int = 8640

  @Option(help: "Address to listen on.")
  var address: String = "127.0.0.1"

  @Flag(help: "Listen on an address that other machines can reach. There is no TLS and no login.")
  var allowRemote = false

  @Flag(help: "Each subfolder is a host of its own, named like the folder.")
  var virtualHosts = false

  @Option(
    help:
      "Tab-separated lines host, path, kind, argument that replace answers (for rehearsals); read again when changed.")
  var overrides: String?

  @Option(help: "Write the port to this file once connections are accepted.")
  var readyFile: String?

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0…65535") }
  }

  func run() async throws {
    var status = stat()
    guard stat(folder, &status) == 0 else {
      throw PipelineError(.usage, "\(folder): \(String(cString: strerror(errno)))")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw PipelineError(.usage, "\(folder): not a folder") }
    let hosts = try virtualHosts ? Self.subfolders(of: folder) : ["*": folder]
    guard !hosts.isEmpty else { throw PipelineError(.usage, "\(folder): no subfolder to serve as a host") }
    let site = StaticSite(hosts: hosts, overrides: overrides, cors: !virtualHosts)
    do {
      try await serve(site)
    } catch let error as ReviewError {
      throw PipelineError(.usage, "\(error)")
    } catch let error as PipelineError {
      throw error
    } catch {
      throw PipelineError(
        .inputOutput, "\(address):\(port) cannot be listened on (\(error)); is it in use? choose another --port")
    }
  }

  private func serve(_ site: StaticSite) async throws {
    try await serveStatic(site, address: address, port: port, allowRemote: allowRemote) { port in
      if let readyFile { Self.write(port, to: readyFile) }
      Terminal.complain("http://\(address):\(port)/ serves \(folder)")
    }
  }

  private static func subfolders(of folder: String) throws -> [String: String] {
    guard let directory = opendir(folder) else {
      throw PipelineError(.usage, "\(folder): \(String(cString: strerror(errno)))")
    }
    defer { closedir(directory) }
    var hosts: [String: String] = [:]
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard !name.hasPrefix("."), stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        continue
      }
      hosts[name] = "\(folder)/\(name)"
    }
    return hosts
  }

  private static func write(_ port: Int, to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return Terminal.complain("\(path): \(String(cString: strerror(errno)))") }
    Terminal.write("\(port)\n", to: descriptor)
    close(descriptor)
  }
}
