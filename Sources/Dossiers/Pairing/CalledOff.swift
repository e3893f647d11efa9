/// Ends what nobody waits for any more.
struct CalledOff: Error {}
