/// The sheets that documents are made for.
public enum Paper: String, Hashable, Sendable, CaseIterable { case a4, letter }
