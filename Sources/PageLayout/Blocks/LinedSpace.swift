import Display
import Geometry

/// Room for handwriting: a line every `pitch`, ruled or dotted as the stroke is.
///
/// A stated number of lines stays together where a region has room for all of them.
public struct LinedSpace: Block {
  /// How many lines.
  public enum Extent: Hashable, Sendable {
    case lines(Int)
    /// As many as there is room for, and at least so many.
    case filling(least: Int)
  }

  /// No region gets more lines than this.
  static let most = 1_000

  public var width: Length
  public var pitch: Length
  public var stroke: Stroke
  public var extent: Extent

  public init(width: Length, pitch: Length, stroke: Stroke, extent: Extent) {
    self.width = width
    self.pitch = max(pitch, .pt(1))
    self.stroke = stroke
    self.extent = extent
  }

  /// Lines over a stated height, the last at its foot or above.
  public init(width: Length, pitch: Length, stroke: Stroke, height: Length) {
    let pitch = max(pitch, .pt(1))
    self.init(
      width: width, pitch: pitch, stroke: stroke, extent: .lines(Self.count(of: pitch, in: height)))
  }

  private static func count(of pitch: Length, in height: Length) -> Int {
    max(0, Int(min(height.scaled / pitch.scaled, Int64(most))))
  }

  /// The least number of lines.
  private var least: Int {
    switch extent {
    case .lines(let count), .filling(let count): min(max(count, 0), Self.most)
    }
  }

  public var height: Length { pitch * least }

  public func place(in region: Region) -> Placement {
    let fitting = Self.count(of: pitch, in: region.free.height)
    guard fitting < least else {
      if case .filling = extent { return .whole(fragment(lines: fitting)) }
      return .whole(fragment(lines: least))
    }
    guard !region.movingOnHelps else {
      return .nothing(Refusal(.tooTall, needed: height, offered: region.free.height))
    }
    let count = max(fitting, 1)
    guard count < least, case .lines = extent else { return .whole(fragment(lines: count)) }
    var rest = self
    rest.extent = .lines(least - count)
    return .part(fragment(lines: count), rest: rest)
  }

  private func fragment(lines: Int) -> Fragment {
    let rules = (0..<lines).map { line in
      let y = pitch * (line + 1)
      return DisplayItem.stroke(
        .line(from: Point(x: .zero, y: y), to: Point(x: width, y: y)), stroke)
    }
    return Fragment(
      size: Size(width: width, height: pitch * lines),
      items: rules.isEmpty ? [] : [.artifact(.layout, rules)], firstBaseline: pitch)
  }
}
