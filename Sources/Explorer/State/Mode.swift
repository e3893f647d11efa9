/// Which part of the program the keys go to.
package enum Mode: Sendable, Hashable {
  case browsing
  case filtering(FilterBox)
  case help(HelpBox)
  case picking(ActorPicker)
}
