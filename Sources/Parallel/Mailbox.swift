#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Room for one value, from one thread to another: a newer one takes the place of the one before.
///
/// A lock and a condition of the operating system, so that who waits costs nothing meanwhile.
// Unchecked, because the compiler does not know that the value is touched under the lock alone.
package final class Mailbox<Value: Sendable>: @unchecked Sendable {
  /// Kept by address, which both need.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let filled = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var value: Value?

  package init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(filled, nil)
  }

  deinit {
    pthread_cond_destroy(filled)
    pthread_mutex_destroy(lock)
    filled.deallocate()
    lock.deallocate()
  }

  /// Leaves a value and wakes who waits for one.
  package func put(_ value: Value) {
    pthread_mutex_lock(lock)
    self.value = value
    pthread_cond_signal(filled)
    pthread_mutex_unlock(lock)
  }

  /// Takes the value; waits until there is one.
  package func take() -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let value {
        self.value = nil
        return value
      }
      pthread_cond_wait(filled, lock)
    }
  }

  /// Takes the value; `nil` where there is none.
  package func takeIfAny() -> Value? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    defer { value = nil }
    return value
  }
}
