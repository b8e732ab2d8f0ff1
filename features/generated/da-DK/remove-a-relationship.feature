# Written by docs-conformance from features/docs/da-DK/remove-a-relationship.md; do not edit, run `npm run generate`
# language: da
@da-DK @release:2021-03 @reading:localized
Egenskab: features/docs/da-DK/remove-a-relationship.md · localized

  Baggrund:
    Givet at jeg er logget på Partnercenter

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Scenarie: Fjern relationen til en kunde (no-active-subscriptions)
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:30:16
    Når jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:30:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:31:14
    Og jeg vælger "Konto"
    # features/docs/da-DK/remove-a-relationship.md:32:21
    Og jeg vælger linket "Fjern forhandlerrelation"
    Så har jeg ikke længere nogen relation til kunden
    Og står kunden ikke længere på min liste over kunder
    Og er jeg ikke længere supportkontakt for kunden
    Og er hvert abonnement, som jeg har solgt til kunden, suspenderet
    Og er det, som kunden har købt andre steder, uændret
    Og er mine andre kunder uændrede

  @how-to-remove-a-relationship @branch:one-active-subscription
  Scenarie: Fjern relationen til en kunde (one-active-subscription)
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ét af de abonnementer, som jeg har solgt til kunden, er aktivt
    # features/docs/da-DK/remove-a-relationship.md:23:16
    Når jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:23:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:24:41
    Og jeg ser under "Abonnementer"
    # features/docs/da-DK/remove-a-relationship.md:24:41
    Og jeg vælger abonnementet
    # features/docs/da-DK/remove-a-relationship.md:25:14
    Og jeg vælger "Suspenderet"
    # features/docs/da-DK/remove-a-relationship.md:26:7
    Og jeg gentager trinnene for hvert af de andre aktive abonnementer
    # features/docs/da-DK/remove-a-relationship.md:30:16
    Og jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:30:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:31:14
    Og jeg vælger "Konto"
    # features/docs/da-DK/remove-a-relationship.md:32:21
    Og jeg vælger linket "Fjern forhandlerrelation"
    Så har jeg ikke længere nogen relation til kunden
    Og står kunden ikke længere på min liste over kunder
    Og er jeg ikke længere supportkontakt for kunden
    Og er hvert abonnement, som jeg har solgt til kunden, suspenderet
    Og er det, som kunden har købt andre steder, uændret
    Og er mine andre kunder uændrede

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Scenarie: Fjern relationen til en kunde (several-active-subscriptions)
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at flere af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:23:16
    Når jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:23:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:24:41
    Og jeg ser under "Abonnementer"
    # features/docs/da-DK/remove-a-relationship.md:24:41
    Og jeg vælger abonnementet
    # features/docs/da-DK/remove-a-relationship.md:25:14
    Og jeg vælger "Suspenderet"
    # features/docs/da-DK/remove-a-relationship.md:26:7
    Og jeg gentager trinnene for hvert af de andre aktive abonnementer
    # features/docs/da-DK/remove-a-relationship.md:30:16
    Og jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:30:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:31:14
    Og jeg vælger "Konto"
    # features/docs/da-DK/remove-a-relationship.md:32:21
    Og jeg vælger linket "Fjern forhandlerrelation"
    Så har jeg ikke længere nogen relation til kunden
    Og står kunden ikke længere på min liste over kunder
    Og er jeg ikke længere supportkontakt for kunden
    Og er hvert abonnement, som jeg har solgt til kunden, suspenderet
    Og er det, som kunden har købt andre steder, uændret
    Og er mine andre kunder uændrede
