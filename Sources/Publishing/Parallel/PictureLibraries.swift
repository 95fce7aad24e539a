import CairoBackend

/// The libraries that pictures are painted with, on their way into the process. That takes as long as to
/// read a corpus, and needs nothing of it.
public struct PictureLibraries {
  private let opening = Ahead { PNGPainter.openLibraries() }

  /// Begins to open them.
  public init() {}

  /// Waits until they are.
  public func wait() { opening.value }
}
