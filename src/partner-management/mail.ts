/**
 * A message in a tenant's mailbox, about the offer, the invitation, or the request for the agreement with this id;
 * ids are unique within a kind. Decides T19: the mails are there because partners sent them, and in that order.
 */
export interface Mail {
  readonly kind: 'offer' | 'invitation' | 'agreement'
  readonly id: string
  /** Who sent it. */
  readonly partnerId: string
  readonly receivedOn: string
}
