/** Clock of a view, and whether it names the person. */
export interface ViewSettings {
  /** Decides between “valid until” and “ended”. Default the time of the report, else now. */
  readonly now?: Date | string;
  /** True when the caller set the clock, so that a verdict reads “as of” and not “checked”. */
  readonly asOf?: boolean;
  /** Shows the recipient's name where an authentic badge has a readable one. Default false. */
  readonly showRecipient?: boolean;
}
