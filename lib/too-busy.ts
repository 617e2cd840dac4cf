/** More is asked than can be done in time: try again soon. Nothing was changed. */
export class TooBusy extends Error {
  override name = 'TooBusy'
}
