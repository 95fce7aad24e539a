enum SmallMarks { static func polish(_ text: String) -> String { text } }
