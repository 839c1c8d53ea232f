/// Carries a handle out of a closure, as no blueprint should.
final class Leak<Handle>: @unchecked Sendable {
  var handle: Handle?
}
