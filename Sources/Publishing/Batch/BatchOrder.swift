import Editions
import LayoutFiles
import Roles

/// What a batch is to make: which pairs, how, and where.
public struct BatchOrder: Sendable {
  /// What files are made of each pair.
  public enum Format: Hashable, Sendable {
    case pdf(DocumentStandard)
    /// A picture a page, at so many pixels to the inch.
    case png(dpi: Int)

    var name: String {
      switch self {
      case .pdf(let standard): "pdf \(standard.standards.rawValue)"
      case .png(let dpi): "png \(dpi)"
      }
    }

    var fileExtension: String {
      switch self {
      case .pdf: "pdf"
      case .png: "png"
      }
    }
  }

  /// A pair and what its files are called, without extension.
  public struct Entry: Hashable, Sendable {
    public var pair: RolePair
    public var name: String

    public init(pair: RolePair, name: String) {
      self.pair = pair
      self.name = name
    }
  }

  public var pairs: [Entry]
  public var directory: String
  public var corpus: Corpus
  public var composer: PairComposer
  public var layout: Layout
  /// The bytes of the brand's file and of the logo's; empty without a brand.
  public var brand: [[UInt8]] = []
  /// The date in it stands for no pair: each has its own.
  public var imprint: Imprint
  public var sourceDateEpoch: String?
  public var furnishings: Furnishings
  public var format = Format.pdf(.usual)
  /// How many pairs are made at once; at least 1.
  public var jobs = 1
  /// Whether files are written that would come out as they are.
  public var isForced = false
  /// Whether a pair with a warning is a failure.
  public var isStrict = false

  public init(
    _ pairs: [Entry], in directory: String, corpus: Corpus, composer: PairComposer,
    layout: Layout, imprint: Imprint, furnishings: Furnishings
  ) {
    self.pairs = pairs
    self.directory = directory
    self.corpus = corpus
    self.composer = composer
    self.layout = layout
    self.imprint = imprint
    self.furnishings = furnishings
  }

  /// Names the pairs' files.
  ///
  /// - Throws: `Stop` with status 64 where two pairs would get one name, or a pair none.
  public static func named(
    _ pairs: [RolePair], by template: NameTemplate, _ values: [NameTemplate.Field: String]
  ) throws(Stop) -> [Entry] {
    var taken: [String: RolePair] = [:]
    var entries: [Entry] = []
    for pair in pairs {
      let name = template.name(values.merging([.left: pair.left.id, .right: pair.right.id]) { $1 })
      guard !name.isEmpty else {
        throw Stop(
          .usage, "usage.name-template",
          "a name template must leave something to call a file; \(pair.slug) gets no name",
          hint: "As in --name \"{left}-vs-{right}\"")
      }
      if let other = taken.updateValue(pair, forKey: SafeFileName.folded(name)) {
        throw Stop(
          .usage, "usage.name-template",
          "each pair's file has a name of its own, in any case of letters; “\(name)” is that of "
            + "\(other.slug) and of \(pair.slug)",
          hint: "Put {left} and {right} into --name")
      }
      entries.append(Entry(pair: pair, name: name))
    }
    return entries
  }
}
