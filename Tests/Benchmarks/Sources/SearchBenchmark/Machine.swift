import Glibc
import Parallel

/// What the machine itself can do, and what this process takes of it.
enum Machine {
  /// How many bytes a second so many threads read from memory, at best, by adding them up.
  static func bandwidth(threads: Int) -> Double {
    let size = 256 << 20
    let chunk = 1 << 20
    nonisolated(unsafe) let memory = UnsafeMutableRawPointer.allocate(
      byteCount: size, alignment: 64)
    defer { memory.deallocate() }
    memset(memory, 1, size)
    nonisolated(unsafe) let sums = UnsafeMutablePointer<UInt64>.allocate(capacity: size / chunk)
    defer { sums.deallocate() }
    let times = Clock(duration: 0.5).time {
      Parallel.run(chunks: size / chunk, threads: threads) { number, _ in
        let words = (memory + number * chunk).assumingMemoryBound(to: SIMD8<UInt64>.self)
        var (first, second) = (SIMD8<UInt64>(), SIMD8<UInt64>())
        for place in stride(from: 0, to: chunk / 64, by: 2) {
          first &+= words[place]
          second &+= words[place + 1]
        }
        sums[number] = (first &+ second).wrappedSum()
      }
    }
    precondition(sums[0] != 0)
    return Double(size) / times.lowest
  }

  /// What all threads of this process have worked together, in seconds.
  static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The memory that this process holds now, in bytes.
  static var residentMemory: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 128)
    guard fgets(&buffer, Int32(buffer.count), file) != nil else { return 0 }
    let text = String(decoding: buffer.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let words = text.split(separator: " ")
    return words.count > 1 ? (Int(words[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
  }
}
