/// A comparison as JSON for other programs: `rolereport.comparison/1`. Keys that the contract does not
/// name stand after those that it does.
public enum ComparisonJSON {
  public static let schema = "rolereport.comparison/1"

  /// The comparison as text, with a final line end.
  public static func render(_ comparison: Comparison) -> String { value(of: comparison).rendered }

  public static func value(of comparison: Comparison) -> JSONValue {
    .object([
      ("schema", .string(schema)),
      ("left", .string(comparison.left.id)),
      ("right", .string(comparison.right.id)),
      ("published", .strings(comparison.published)),
      ("composedFrom", .strings(comparison.composedFrom)),
      ("sections", .array(comparison.sections.map(section))),
      ("toolNames", toolNames(comparison.tools)),
      ("conflicts", .array(comparison.conflicts.map { conflict($0, in: comparison) })),
      ("pay", pay(comparison.pay)),
      ("counts", counts(comparison)),
      ("toolRows", .array(comparison.tools.rows.map(toolRow))),
      ("industryRows", .array(comparison.industries.map(industryRow))),
      ("sharedTips", .array(comparison.sharedTips.map(sharedTips))),
      ("gaps", .array(comparison.gaps.map(gap))),
      ("transition", transition(comparison.transition(from: .left))),
    ])
  }

  static func items(_ items: [Item]) -> JSONValue { .array(items.map(CorpusJSON.item)) }

  static func sources(_ sources: [Source]) -> JSONValue {
    .array(
      sources.map { .object([("article", .string($0.article)), ("line", .int($0.line))]) })
  }

  private static func section(_ section: ComparedSection) -> JSONValue {
    .object([
      ("name", .string(section.section.rawValue)),
      ("left", items(section.left)),
      ("right", items(section.right)),
      (
        "shared",
        .array(
          section.shared.map {
            .object([
              ("left", CorpusJSON.item($0.left)), ("right", CorpusJSON.item($0.right)),
              ("why", .string($0.why)),
            ])
          })
      ),
      ("rows", section.rows.map { .array($0.map(row)) } ?? .null),
      ("missing", .strings(section.missing.map(\.rawValue))),
    ])
  }

  /// `decidedBy` names for each item the term of the table that put it there; null stands for a
  /// choice by hand, or for none.
  private static func row(_ row: ThemeRow) -> JSONValue {
    .object([
      ("theme", .string(row.theme)),
      ("left", items(row.left.map(\.item))),
      ("right", items(row.right.map(\.item))),
      (
        "decidedBy",
        .object([
          ("left", .array(row.left.map { .optional($0.term) })),
          ("right", .array(row.right.map { .optional($0.term) })),
        ])
      ),
    ])
  }

  private static func toolNames(_ tools: ToolComparison) -> JSONValue {
    .object([
      ("shared", .strings(tools.names(.both))),
      ("left", .strings(tools.names(.left))),
      ("right", .strings(tools.names(.right))),
    ])
  }

  private static func toolRow(_ row: ToolRow) -> JSONValue {
    .object([
      ("group", .string(row.group)),
      ("shared", .strings(row.both.map(\.name))),
      ("left", .strings(row.left.map(\.name))),
      ("right", .strings(row.right.map(\.name))),
    ])
  }

  private static func industryRow(_ row: IndustryRow) -> JSONValue {
    .object([
      ("industry", .string(row.name)),
      ("left", sources(row.sources(.left))),
      ("right", sources(row.sources(.right))),
    ])
  }

  private static func conflict(_ conflict: Conflict, in comparison: Comparison) -> JSONValue {
    .object([
      ("subject", .string(conflict.title)),
      ("claims", items(conflict.claims)),
      ("role", .optional(conflict.side.map { comparison[$0].id })),
    ])
  }

  private static func pay(_ pay: PayPicture) -> JSONValue {
    .object([
      ("panels", .array(pay.panels.map(panel))),
      ("adsForTheseRoles", .int(pay.adsForTheseRoles)),
      ("adsWithoutPay", .int(pay.adsWithoutPay)),
    ])
  }

  private static func panel(_ panel: PayPanel) -> JSONValue {
    .object([
      ("currency", .optional(panel.currency)),
      ("ads", .int(panel.ads)),
      ("employers", .int(panel.employers)),
      ("lowest", .int(panel.lowest)),
      ("highest", .int(panel.highest)),
      ("medianMin", .optional(panel.medianMin)),
      ("medianMax", .optional(panel.medianMax)),
      ("withheld", .optional(panel.withheld.map { $0 + "." })),
      (
        "coverage",
        .array(
          panel.coverage.map { .object([("amount", .int($0.amount)), ("ads", .int($0.ads))]) })
      ),
      ("period", .string(panel.period.rawValue)),
      ("periodAssumed", .bool(panel.periodAssumed)),
    ])
  }

  private static func counts(_ comparison: Comparison) -> JSONValue {
    func count(_ count: SharedCount) -> JSONValue {
      .object([
        ("shared", .int(count.both)), ("left", .int(count.left)), ("right", .int(count.right)),
      ])
    }
    return .object([
      ("tools", count(comparison.toolCount)),
      ("skillThemes", count(comparison.skillCount)),
      ("dutyThemes", count(comparison.dutyCount)),
      ("industries", count(comparison.industryCount)),
    ])
  }

  private static func sharedTips(_ tips: SharedTips) -> JSONValue {
    .object([("article", .string(tips.article)), ("items", items(tips.items))])
  }

  private static func gap(_ gap: Gap) -> JSONValue {
    let section: JSONValue
    if case .silent(let silent) = gap.kind {
      section = .string(silent.rawValue)
    } else {
      section = nil
    }
    return .object([
      ("role", .string(gap.role)), ("section", section), ("sentence", .string(gap.sentence + ".")),
    ])
  }

  private static func transition(_ transition: Transition) -> JSONValue {
    func asks(_ asks: [Transition.Ask]) -> JSONValue {
      .array(
        asks.map { .object([("theme", .string($0.theme)), ("items", items($0.items))]) })
    }
    return .object([
      ("from", .string(transition.from.id)),
      ("to", .string(transition.to.id)),
      ("newTools", .strings(transition.newTools.map(\.name))),
      ("keptTools", .strings(transition.keptTools.map(\.name))),
      ("newSkills", asks(transition.newSkills)),
      ("keptSkills", asks(transition.keptSkills)),
      ("newDuties", asks(transition.newDuties)),
      ("keptDuties", asks(transition.keptDuties)),
      ("education", items(transition.education)),
    ])
  }
}
