import Charts
import Roles

extension ChartRecord {
  static let schema = "rolereport.chart/1"

  /// The record as text; the same record makes the same bytes.
  public var json: String {
    JSONValue.object([
      ("schema", .string(Self.schema)), ("program", .string(creator)), ("name", .string(name)),
      ("date", .string(date)), ("language", .string(language)),
      ("picture", look.json), ("chart", spec.json),
    ]).rendered
  }
}

extension ChartLook {
  fileprivate var json: JSONValue {
    .object([
      ("width", .int(pixels.width)), ("height", .int(pixels.height)), ("dpi", .optional(dpi)),
      ("theme", .string(theme.rawValue)), ("background", .string(background.name)),
      ("ink", .string(ink.rawValue)), ("outlineText", .bool(outlinesText)),
    ])
  }
}

extension ChartSpec {
  fileprivate var json: JSONValue {
    .object([
      ("kind", .string(kind.rawValue)), ("title", .string(title)),
      ("subtitle", .string(subtitle)), ("notes", .strings(notes)),
      ("order", .string(order.rawValue)), ("adsWithoutPay", .int(adsWithoutPay)),
      ("ads", .array(ads.map(\.json))), ("summaries", .array(summaries.map(\.json))),
      ("conversion", conversion?.json ?? .null), ("roles", .strings(roles)),
      ("overlap", .array(overlap.map(\.json))), ("matrix", matrix.json),
    ])
  }
}

extension PayRange {
  fileprivate var json: JSONValue {
    .object([
      ("title", .string(title)), ("shortTitle", .optional(shortTitle)),
      ("employer", .optional(employer)), ("place", .optional(place)),
      ("currency", .optional(currency)), ("period", .string(period ?? "year")),
      ("min", .optional(min)), ("max", .optional(max)), ("level", .string(level.rawValue)),
    ])
  }
}

extension ChartSpec.Summary {
  fileprivate var json: JSONValue {
    .object([
      ("currency", .optional(currency)), ("level", .optional(level?.rawValue)),
      ("sentence", .string(sentence)),
    ])
  }
}

extension CurrencyConversion {
  fileprivate var json: JSONValue {
    .object([
      ("from", .string(from)), ("to", .string(to)), ("rate", .string(rateText)),
      ("date", .string(date)),
    ])
  }
}

extension OverlapRow {
  fileprivate var json: JSONValue {
    .object([
      ("label", .string(label)), ("onlyA", .int(onlyA)), ("both", .int(both)),
      ("onlyB", .int(onlyB)),
    ])
  }
}

extension RoleMatrix {
  fileprivate var json: JSONValue {
    let cells = pairs.compactMap { pair in
      self.cells[pair].map { cell in
        JSONValue.object([
          ("first", .int(pair.first)), ("second", .int(pair.second)),
          ("shared", .optional(cell.shared)), ("published", .bool(cell.isPublished)),
        ])
      }
    }
    return .object([
      ("names", .strings(names)), ("counted", .string(counted)), ("cells", .array(cells)),
    ])
  }
}
