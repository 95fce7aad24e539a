import Diagnostics
import Geometry

/// What a layout file and those it extends say, the later over the earlier, before it is known whether
/// all is there.
struct LayoutLayers {
  var texts: [String: String] = [:]
  var papers: [PaperName: Layout.Paper] = [:]
  var frame: [String: Length] = [:]
  var duplex = false
  var margin = Layout.Margin.notes
  var grid: [String: Length] = [:]
  var sharing: [Length] = []
  var colors: [ColorUse: UInt32] = [:]
  var grays: [ColorUse: UInt8] = [:]
  var fonts: [FontUse: [String]] = [:]
  var styles: [StyleName: StyleLayer] = [:]
  /// In per cent: all type and its leading.
  var scale = 100
  var flows: [FlowName: [FlowNode]] = [:]
  var furniture: [FlowName: Layout.Furniture] = [:]
  /// Where a length of the frame or the grid, a paper's figure or the scale was said last.
  var places: [String: SourceSpan] = [:]

  static let frameKeys = lengthKeys(LayoutVocabulary.frame)
  static let gridKeys = lengthKeys(LayoutVocabulary.grid)

  private static func lengthKeys(_ rules: [PropertyRule]) -> [String] {
    rules.filter { $0.type == .length }.map(\.name)
  }

  /// What no file says though a layout needs it, as its keys.
  var missing: [String] {
    var missing: [String] = ["name", "title"].filter { texts[$0] == nil }
    if papers.isEmpty { missing.append("papers") }
    missing += Self.frameKeys.filter { frame[$0] == nil }.map { "frame: \($0)" }
    missing += Self.gridKeys.filter { grid[$0] == nil }.map { "grid: \($0)" }
    if sharing.isEmpty { missing.append("grid: sharing") }
    missing += ColorUse.allCases.filter { colors[$0] == nil }.map { "colors: \($0.rawValue)" }
    missing += ColorUse.allCases.filter { grays[$0] == nil }.map { "grays: \($0.rawValue)" }
    missing += FontUse.allCases.filter { fonts[$0] == nil }.map { "fonts: \($0.rawValue)" }
    missing += StyleName.required.filter { styles[$0] == nil }.map { "styles: \($0.rawValue)" }
    if flows.isEmpty { missing.append("flow") }
    return missing
  }

  /// The layout, with lengths of nought for what is missing.
  func layout(_ styles: [StyleName: Layout.Style]) -> Layout {
    func frame(_ key: String) -> Length { self.frame[key] ?? .zero }
    return Layout(
      name: texts["name"] ?? "", title: texts["title"] ?? "",
      language: texts["language"] ?? "en-US", papers: papers,
      frame: Layout.Frame(
        left: frame("left"), measure: frame("measure"), gutter: frame("gutter"),
        notes: frame("notes"), top: frame("top"),
        line: frame("line").scaled(by: scale, over: 100), head: frame("head"), foot: frame("foot"),
        duplex: duplex, margin: margin),
      grid: Layout.Grid(
        label: grid["label"] ?? .zero, column: grid["column"] ?? .zero,
        gutter: grid["gutter"] ?? .zero, sharing: sharing),
      colors: colors, grays: grays, fonts: fonts, styles: styles, flows: flows,
      furniture: furniture, brand: Brand())
  }
}

/// What files say of a style.
struct StyleLayer {
  var place: SourceSpan
  /// The style it takes what is not said from.
  var like: StyleName?
  /// Where it says so.
  var likePlace: SourceSpan?
  /// Where a length is said, by its key.
  var places: [String: SourceSpan] = [:]
  var font: FontUse?
  var weight: Int?
  var italic: Bool?
  var size: Length?
  var leading: Length?
  var baseline: Length?
  var tracking: Length?
  var color: ColorUse?
  var features: [String]?
  var alignment: Layout.Alignment?
  var hyphenates: Bool?

  init(place: SourceSpan) { self.place = place }

  /// What this says, and where it is silent what the other says.
  func over(_ other: StyleLayer) -> StyleLayer {
    var layer = self
    layer.like = like ?? other.like
    layer.likePlace = likePlace ?? other.likePlace
    layer.places.merge(other.places) { mine, _ in mine }
    layer.font = font ?? other.font
    layer.weight = weight ?? other.weight
    layer.italic = italic ?? other.italic
    layer.size = size ?? other.size
    layer.leading = leading ?? other.leading
    // A baseline belongs to its leading.
    layer.baseline = baseline ?? (leading == nil ? other.baseline : nil)
    layer.tracking = tracking ?? other.tracking
    layer.color = color ?? other.color
    layer.features = features ?? other.features
    layer.alignment = alignment ?? other.alignment
    layer.hyphenates = hyphenates ?? other.hyphenates
    return layer
  }

  /// In per cent of the stated sizes; nil where a size or a leading is missing.
  func style(scale: Int) -> Layout.Style? {
    guard let font, let size, let leading else { return nil }
    func scaled(_ length: Length) -> Length { length.scaled(by: scale, over: 100) }
    return Layout.Style(
      font: font, weight: weight ?? 400, italic: italic ?? false, size: scaled(size),
      leading: scaled(leading), baseline: scaled(baseline ?? leading - leading / 4),
      tracking: scaled(tracking ?? .zero), color: color ?? .ink, features: features ?? [],
      alignment: alignment ?? .ragged, hyphenates: hyphenates ?? false)
  }
}
