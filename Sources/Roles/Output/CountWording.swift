/// A number and what it counts.
enum CountWording {
  /// "1 ad", "2 ads", "0 ads". Without a plural of its own, a noun takes an "s".
  static func text(_ count: Int, _ one: String, _ more: String? = nil) -> String {
    "\(count) \(count == 1 ? one : more ?? one + "s")"
  }
}
