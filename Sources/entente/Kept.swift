/// Keeps a value until the process ends.
///
/// A command that reads one dossier, prints something and ends need not take it apart again: for a
/// large one, to free it piece by piece costs a twentieth of the time that reading it takes.
final class Kept<Value> {
  private let value: Value

  private init(_ value: Value) { self.value = value }

  /// Keeps a value; it is never freed, so this is not for what is opened again and again.
  static func forever(_ value: Value) {
    _ = Unmanaged.passRetained(Kept(value))
  }
}
