import CairoBackend
import Charts
import Display
import Roles

extension ChartRecord {
  /// Reads a record. Everything in it is checked: counts, lengths, ranges, references.
  init(json: [UInt8]) throws(ChartFileFault) {
    let fields = try JSONFields(JSONReader.value(of: json), "record")
    guard try fields.text("schema") == Self.schema else {
      throw ChartFileFault("its schema must be \(Self.schema), which this version reads")
    }
    let spec = try fields.object("chart").map { fields throws(ChartFileFault) in
      try ChartSpec(fields)
    }
    guard let spec else { throw ChartFileFault("it must have a “chart”") }
    self.init(
      spec: spec,
      look: try fields.object("picture").map { fields throws(ChartFileFault) in
        try ChartLook(fields)
      } ?? ChartLook(),
      name: Self.plainName(try fields.text("name") ?? "chart"),
      date: try Self.date(fields.text("date")),
      creator: try fields.text("program", most: 100) ?? "",
      language: try fields.text("language", most: 35) ?? "en-US")
  }

  /// A name that names a file and nothing else.
  private static func plainName(_ name: String) -> String {
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
    return plain.isEmpty ? "chart" : String(plain.prefix(120))
  }

  private static func date(_ text: String?) throws(ChartFileFault) -> String {
    guard let text else { return "1970-01-01T00:00:00Z" }
    let shape = text.map { $0.isASCII && $0.isNumber ? "0" : $0 }
    guard String(shape) == "0000-00-00T00:00:00Z" else {
      throw ChartFileFault("its “date” must be like 2024-10-30T00:00:00Z")
    }
    return text
  }
}

extension ChartLook {
  fileprivate init(_ fields: JSONFields) throws(ChartFileFault) {
    self.init()
    pixels = PixelSize(
      width: try fields.whole("width", in: Self.sides) ?? pixels.width,
      height: try fields.whole("height", in: Self.sides) ?? pixels.height)
    dpi = try fields.whole("dpi", in: Self.densities)
    theme = try fields.choice("theme", SlideGround.self) ?? .light
    ink = try fields.choice("ink", Ink.self) ?? .color
    outlinesText = try fields.flag("outlineText")
    guard let found = ChartBackground(try fields.text("background") ?? "theme") else {
      throw ChartFileFault("its “background” must be theme, transparent or #rrggbb")
    }
    background = found
  }
}

extension ChartSpec {
  fileprivate init(_ fields: JSONFields) throws(ChartFileFault) {
    guard let kind = try fields.choice("kind", Kind.self) else {
      throw ChartFileFault("its “chart.kind” is missing")
    }
    self.init(kind)
    title = try fields.text("title") ?? ""
    subtitle = try fields.text("subtitle") ?? ""
    notes = try fields.texts("notes", most: ChartLimits.sentences)
    order = try fields.choice("order", Order.self) ?? .minimum
    adsWithoutPay = try fields.whole("adsWithoutPay", in: 0...1_000_000) ?? 0
    for ad in try fields.objects("ads", most: ChartLimits.ads) { ads.append(try PayRange(ad)) }
    for summary in try fields.objects("summaries", most: ChartLimits.sentences * 10) {
      summaries.append(
        Summary(
          currency: try summary.text("currency"),
          level: try summary.choice("level", SeniorityLevel.self),
          sentence: try summary.text("sentence") ?? ""))
    }
    conversion = try fields.object("conversion").map { fields throws(ChartFileFault) in
      try ExchangeRate.conversion(fields)
    }
    roles = try fields.texts("roles", most: 2)
    for row in try fields.objects("overlap", most: ChartLimits.rows) {
      overlap.append(try OverlapRow(row))
    }
    matrix =
      try fields.object("matrix").map { fields throws(ChartFileFault) in
        try RoleMatrix(fields)
      } ?? RoleMatrix()
  }
}

extension PayRange {
  fileprivate init(_ fields: JSONFields) throws(ChartFileFault) {
    let amounts = -ChartLimits.amount...ChartLimits.amount
    self.init(
      title: try fields.text("title") ?? "", employer: try fields.text("employer"),
      currency: try fields.text("currency", most: 20),
      min: try fields.whole("min", in: amounts), max: try fields.whole("max", in: amounts),
      level: try fields.choice("level", SeniorityLevel.self) ?? .notStated)
    shortTitle = try fields.text("shortTitle")
    place = try fields.text("place")
    let period = try fields.choice("period", Pay.Period.self) ?? .year
    if period != .year { self.period = period.rawValue }
  }
}

extension OverlapRow {
  fileprivate init(_ fields: JSONFields) throws(ChartFileFault) {
    self.init(
      label: try fields.text("label") ?? "",
      onlyA: try fields.whole("onlyA", in: 0...100_000) ?? 0,
      both: try fields.whole("both", in: 0...100_000) ?? 0,
      onlyB: try fields.whole("onlyB", in: 0...100_000) ?? 0)
  }
}

extension RoleMatrix {
  fileprivate init(_ fields: JSONFields) throws(ChartFileFault) {
    self.init(
      names: try fields.texts("names", most: ChartLimits.roles),
      counted: try fields.text("counted", most: 60) ?? "tools")
    let last = max(0, names.count - 1)
    for cell in try fields.objects("cells", most: ChartLimits.roles * ChartLimits.roles) {
      guard let first = try cell.whole("first", in: 0...last),
        let second = try cell.whole("second", in: 0...last), first != second
      else { throw ChartFileFault("its “matrix.cells” must each join two of the names") }
      cells[Pair(first, second)] = Cell(
        shared: try cell.whole("shared", in: 0...100_000),
        isPublished: try cell.flag("published"))
    }
  }
}
