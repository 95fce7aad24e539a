import Display

/// Leads from marked content and annotations back to the structure tree (ISO 32000-1, 14.7.4.4).
/// A page's key is its index; annotations count on from there.
struct ParentTree {
  let plan: StructurePlan
  let pages: [PaintedPage]
  let annotations: [PlacedAnnotation]

  /// Writes a list for each page and the tree; gives the tree's number.
  func write(to writer: inout FileWriter) -> Int {
    let lists = pages.map { page in
      writer.object { text in
        text.raw("[")
        for id in page.content { text.reference(plan.number(of: id)) }
        text.raw("]")
      }
    }
    return writer.object { text in
      text.raw("<</Nums[")
      for (key, list) in lists.enumerated() { write(key, list, to: &text) }
      for annotation in annotations {
        write(annotation.key, plan.number(of: annotation.link.structure), to: &text)
      }
      text.raw("]>>")
    }
  }

  private func write(_ key: Int, _ number: Int, to text: inout PDFText) {
    text.space()
    text.integer(key)
    text.reference(number)
  }
}
