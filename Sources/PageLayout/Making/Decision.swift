import Geometry

/// Why a page ends where it does.
public struct Decision: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The galley is at its end.
    case end
    /// The matter asked for a break.
    case asked(PageBreak)
    /// The next piece, with what stays with it, needs more than is left.
    case next(needs: Length, left: Length)
    /// A block goes on; so much of the page is left.
    case divided(left: Length)
    /// Notes that found no room before.
    case notes
    /// Left blank so that what follows starts on the side it asked for.
    case blank(PageBreak)
  }

  public var reason: Reason
  /// By how much white was taken away so that the rest stands on the page.
  public var squeezed = Length.zero
  /// By how much white was stretched so that the page is full.
  public var stretched = Length.zero

  public init(_ reason: Reason) { self.reason = reason }

  /// In words, with figures in points: "next needs 96 pt, 41 left".
  public var text: String {
    var text =
      switch reason {
      case .end: "end of the matter"
      case .asked(.next): "asked for"
      case .asked(.recto): "asked for a right page"
      case .asked(.verso): "asked for a left page"
      case .asked(.unless(let room)): "asked for unless \(Self.points(room)) pt are left"
      case .next(let needs, let left):
        "next needs \(Self.points(needs)) pt, \(Self.points(left)) left"
      case .divided(let left): "goes on, \(Self.points(left)) pt left"
      case .notes: "notes that found no room before"
      case .blank(.verso): "blank before a left page"
      case .blank: "blank before a right page"
      }
    if squeezed > .zero { text += "; squeezed by \(Self.points(squeezed)) pt" }
    if stretched > .zero { text += "; stretched by \(Self.points(stretched)) pt" }
    return text
  }

  /// With a decimal where it is not zero.
  static func points(_ length: Length) -> String {
    let tenths = Int((length.points * 10).rounded())
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}
