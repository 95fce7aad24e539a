import Display
import Geometry

/// Lines of running text, split so that no line is left alone.
///
/// A paragraph too short to keep `company` at both sides of a break moves on whole. Where moving on
/// cannot help, as many lines as fit are placed, and at least one.
public struct Paragraph: Block {
  public var width: Length
  public var company: LineCompany
  private var lines: ArraySlice<SetLine>

  public init(_ text: SetText, width: Length, company: LineCompany = LineCompany()) {
    self.init(text.lines[...], width: width, company: company)
  }

  init(_ lines: ArraySlice<SetLine>, width: Length, company: LineCompany) {
    self.lines = lines
    self.width = width
    self.company = company
  }

  public var height: Length { lines.height }
  public var need: Length { company.need(of: lines) }

  public func place(in region: Region) -> Placement {
    let depth = region.free.height
    var parts = company.fitting(lines, in: depth)
    if parts.front.isEmpty, !parts.rest.isEmpty {
      guard !region.movingOnHelps else {
        return .nothing(Refusal(.splitLeavesOrphan, needed: need, offered: depth))
      }
      parts = company.forced(lines, in: depth)
    }
    let front = fragment(of: parts.front)
    guard !parts.rest.isEmpty else { return .whole(front) }
    return .part(front, rest: Paragraph(parts.rest, width: width, company: company))
  }

  private func fragment(of lines: ArraySlice<SetLine>) -> Fragment {
    Fragment(
      size: Size(width: width, height: lines.height), items: lines.items(),
      firstBaseline: lines.first?.baseline ?? .zero)
  }
}
