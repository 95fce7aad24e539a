import CGLib

/// What a file's bytes are known by.
enum Checksum {
  /// SHA-256 (FIPS 180-4) in small hexadecimal digits; nil where it cannot be computed.
  static func sha256(_ bytes: [UInt8]) -> String? {
    guard let digits = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count))
    else { return nil }
    defer { g_free(digits) }
    return String(cString: digits)
  }
}
