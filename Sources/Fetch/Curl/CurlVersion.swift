import CCurl

/// The library below the transport.
package enum CurlVersion {
  /// libcurl's own words, with the libraries that it uses: `libcurl/7.88.1 OpenSSL/3.0.19 zlib/1.2.13 …`.
  package static var description: String { String(cString: curl_version()) }

  /// Whether it is new enough (7.85 brought the limit to http and https) and speaks TLS.
  package static var isSufficient: Bool {
    guard let info = curl_version_info(CURLVERSION_FIRST) else { return false }
    return info.pointee.version_num >= 0x07_55_00 && info.pointee.features & CURL_VERSION_SSL != 0
  }
}
