/// A marked-content sequence with a number, by the page or form whose stream it stands in.
struct ContentKey: Hashable {
  var container: Int
  var identifier: Int
}

/// How a font is used.
struct FontUse {
  var font: PDFValue
  /// The font's object; 0 where it is written into the resources.
  var number: Int
  /// Codes that are shown, with where each is shown first: the page, counted from 1, and the content.
  var codes: [Int: (page: Int, content: ContentKey?)] = [:]
  /// Codes that are shown without an actual text beside them.
  var plainCodes: Set<Int> = []
  /// Whether any text of it can be seen.
  var isSeen = false
}

enum DeviceColor: String, Hashable, CaseIterable { case gray, rgb, cmyk }

/// What the pages paint.
struct ContentSurvey {
  /// How often each numbered sequence begins, and on which page, counted from 1.
  var content: [ContentKey: (count: Int, page: Int)] = [:]
  var fonts: [Int: FontUse] = [:]
  /// Device colours by where they are used first, a page counted from 1.
  var colors: [DeviceColor: Int] = [:]
  /// How often a form is drawn.
  var draws: [Int: Int] = [:]
  /// Forms with numbered sequences of their own.
  var markedForms: Set<Int> = []
  /// Pages, counted from 1, that use transparency.
  var transparentPages: Set<Int> = []
  /// Artifacts and tagged content in each other: settled once the structure tree is known.
  var artifactsInContent: [(content: ContentKey, page: Int)] = []
}
