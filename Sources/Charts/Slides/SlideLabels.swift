import Geometry
import Typesetting

/// Where the words of a row stand on a slide: title and employer in two columns where the slide is
/// wide, over each other beside the bar where it is not, and above the bar where it is narrow.
struct SlideLabels {
  enum Arrangement { case columns, stacked, above }

  let arrangement: Arrangement
  let titleWidth: Length
  let placeWidth: Length
  let theme: SlideTheme
  let setter: any TextSetter
  /// The widest that figures may be, at both ends of a bar and at one end alone.
  let valueWidth: (both: Length, single: Length)

  /// Whether the place stands after the employer.
  let namesPlace: Bool

  static let leading = Length.pt(22)
  static let gutter = Length.pt(16)

  init(
    _ ads: [PayRange], namesPlace: Bool, width: Length, _ theme: SlideTheme,
    _ setter: any TextSetter
  ) {
    self.theme = theme
    self.namesPlace = namesPlace
    self.setter = setter
    let titles = ads.map { setter.width(of: $0.shortTitle ?? $0.title, theme.label) }
    let places = ads.map { ad in
      setter.width(of: namesPlace ? ad.whereabouts : ad.employer ?? "", theme.quiet)
    }
    let (title, place) = (titles.max() ?? .zero, places.max() ?? .zero)
    if width < .pt(520) {
      arrangement = .above
      (titleWidth, placeWidth) = (width, width)
      valueWidth = (width.times(0.36), width.times(0.6))
    } else if width < .pt(780) {
      arrangement = .stacked
      titleWidth = min(max(title, place), width.times(0.38))
      placeWidth = titleWidth
      valueWidth = (width.times(0.24), width.times(0.4))
    } else {
      arrangement = .columns
      let room = width.times(0.5)
      titleWidth = min(title, max(room - place, width.times(0.27)))
      placeWidth = min(place, room - titleWidth)
      valueWidth = (width.times(0.2), width.times(0.34))
    }
  }

  /// From the left margin to where the plot may begin.
  var width: Length {
    switch arrangement {
    case .above: .zero
    case .stacked: titleWidth + .pt(20)
    case .columns:
      titleWidth + (placeWidth > .zero ? placeWidth + Self.gutter : .zero) + .pt(20)
    }
  }

  /// The lines of a row's two texts: one each, or two where they need them and may have them.
  func lines(_ range: PayRange, most: Int) -> (title: [String], place: [String]) {
    let name = range.shortTitle ?? range.title
    let title = setter.lines(of: name, theme.label, to: titleWidth, most: most)
    let place = namesPlace ? range.whereabouts : range.employer ?? ""
    return (title, setter.lines(of: place, theme.quiet, to: placeWidth, most: most))
  }

  /// The least height of a row of that many lines.
  func height(title: Int, place: Int) -> Length {
    switch arrangement {
    case .columns: Self.leading * max(1, title, place) + .pt(2)
    case .stacked: max(.pt(32), Self.leading * (title + place) + .pt(10))
    case .above: Self.leading * (title + place) + .pt(38)
    }
  }
}

extension PayRange {
  /// `Pfizer, New York`; empty where the ad tells neither.
  var whereabouts: String {
    [employer, place].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
