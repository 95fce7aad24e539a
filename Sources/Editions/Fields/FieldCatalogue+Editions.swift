import LayoutFiles

extension FieldCatalogue {
  /// Everything that a layout may say of pairs and roles.
  public static let editions = FieldCatalogue(
    records: [
      EditionFields.table.catalogue, PageFields.table.catalogue, BrandFields.table.catalogue,
      MarkFields.table.catalogue, PairFields.table.catalogue, SideFields.table.catalogue,
      SectionFields.table.catalogue, RowFields.table.catalogue, CountFields.table.catalogue,
      TransitionFields.table.catalogue, PayFields.table.catalogue, AdFields.table.catalogue,
      SourceFields.table.catalogue, ProfileFields.table.catalogue, ToolFields.table.catalogue,
      DisputeFields.table.catalogue, NeighbourFields.table.catalogue, BookFields.table.catalogue,
      BookRoleFields.table.catalogue, BookChapterFields.table.catalogue,
      BookPartFields.table.catalogue, IndexEntryFields.table.catalogue,
    ],
    roots: [
      .pair: PairFields.table.name, .role: ProfileFields.table.name, .front: BookFields.table.name,
      .back: BookFields.table.name,
    ],
    common: EditionFields.table.name)
}
