import CCairo
import CFreeType

/// A call to a C library that failed while painting. The program or the machine is to blame, never
/// a file that somebody wrote.
public struct CairoFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The function that was called.
  public var call: String
  /// What the library says of it.
  public var reason: String
  /// The page that was being painted, counted from 1; nil outside pages.
  public var page: Int?

  public init(call: String, reason: String, page: Int? = nil) {
    self.call = call
    self.reason = reason
    self.page = page
  }

  public var description: String {
    "\(call) failed" + (page.map { " on page \($0)" } ?? "") + ": \(reason)"
  }

  /// Throws where Cairo's status is not success.
  static func check(_ status: cairo_status_t, _ call: String) throws {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    let reason = cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown status"
    throw CairoFailure(call: call, reason: reason)
  }

  /// Throws where FreeType's error code is not zero.
  static func check(freeType code: FT_Error, _ call: String) throws {
    guard code != 0 else { return }
    throw CairoFailure(call: call, reason: "FreeType error \(code)")
  }
}
