import Geometry

/// The note column: cut into stretches by what stands over the full width.
extension Sheet {
  /// A note in its place, and its anchor where that is on this page.
  typealias PlacedNote = (note: PlacedFragment, anchor: Anchor?)

  /// The highest place for what stands below the page's own notes. Those carried over from an earlier
  /// page take what room there is, and wait on where there is none.
  var belowNotes: Length {
    let last = column(stretch: fulls.count, carried: []).bottom
    return last.map { $0 + noteGap } ?? frame.main.minY
  }

  /// Where each note stands, from the top, and those that found no room. What finds none in its own
  /// stretch waits for the next.
  var placedNotes: (notes: [PlacedNote], over: [Fragment]) {
    var notes: [PlacedNote] = []
    var waiting = carried
    for stretch in 0...fulls.count {
      let own = anchors(in: stretch)
      guard !waiting.isEmpty || !own.isEmpty else { continue }
      let placed = column(stretch: stretch, carried: waiting).placed(mayOverrun: fulls.isEmpty)
      for (index, note) in placed.notes.enumerated() {
        let place = index - waiting.count
        notes.append((note, own.indices.contains(place) ? own[place] : nil))
      }
      waiting = placed.over
    }
    return (notes, waiting)
  }

  /// From each note on the page to the piece it belongs to.
  var noteOffsets: [Length] {
    placedNotes.notes.compactMap { note, anchor in
      anchor.map { note.origin.y - body[$0.place].placed.origin.y }
    }
  }

  /// Notes of a piece over the full width stand below it.
  private func anchors(in stretch: Int) -> [Anchor] {
    guard !fulls.isEmpty else { return anchors }
    return anchors.filter { anchor in
      fulls.prefix { $0 <= anchor.place }.count == stretch
    }
  }

  private func column(stretch: Int, carried: [Fragment]) -> NoteColumn {
    var rect = frame.notes ?? frame.main
    let foot = stretch < fulls.count ? body[fulls[stretch]].placed.origin.y - noteGap : rect.maxY
    if stretch > 0 { rect.origin.y = body[fulls[stretch - 1]].placed.rect.maxY + noteGap }
    rect.size.height = foot - rect.minY
    var column = NoteColumn(rect: rect, gap: noteGap)
    for fragment in carried { column.add(fragment, levelWith: rect.minY) }
    for anchor in anchors(in: stretch) {
      column.add(anchor.fragment, levelWith: body[anchor.place].placed.origin.y + anchor.offset)
    }
    return column
  }
}
