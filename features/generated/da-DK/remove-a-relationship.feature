# Written by docs-conformance from features/docs/da-DK/remove-a-relationship.md; do not edit, run `npm run generate`
# language: da
@da-DK @release:2021-03 @reading:localized
Egenskab: features/docs/da-DK/remove-a-relationship.md · localized

  Baggrund:
    Givet at jeg er logget på Partnercenter

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Scenarie: Fjern relationen til en kunde (intet aktivt abonnement)
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:37:16
    Når jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:37:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:38:14
    Og jeg vælger "Konto"
    # features/docs/da-DK/remove-a-relationship.md:39:21
    Og jeg vælger linket "Fjern forhandlerrelation"
    Så har jeg ikke længere nogen relation til kunden
    Og står kunden ikke længere på min liste over kunder
    Og er jeg ikke længere supportkontakt for kunden
    Og er hvert abonnement, som jeg har solgt til kunden, suspenderet
    Og er det, som kunden har købt andre steder, uændret
    Og er mine andre kunder uændrede

  @how-to-remove-a-relationship @branch:one-active-subscription
  Scenarie: Fjern relationen til en kunde (ét aktivt abonnement)
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ét af de abonnementer, som jeg har solgt til kunden, er aktivt
    # features/docs/da-DK/remove-a-relationship.md:30:16
    Når jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:30:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:31:41
    Og jeg ser under "Abonnementer"
    # features/docs/da-DK/remove-a-relationship.md:31:41
    Og jeg vælger abonnementet
    # features/docs/da-DK/remove-a-relationship.md:32:14
    Og jeg vælger "Suspenderet"
    # features/docs/da-DK/remove-a-relationship.md:33:7
    Og jeg gentager trinnene for hvert af de andre aktive abonnementer
    # features/docs/da-DK/remove-a-relationship.md:37:16
    Og jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:37:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:38:14
    Og jeg vælger "Konto"
    # features/docs/da-DK/remove-a-relationship.md:39:21
    Og jeg vælger linket "Fjern forhandlerrelation"
    Så har jeg ikke længere nogen relation til kunden
    Og står kunden ikke længere på min liste over kunder
    Og er jeg ikke længere supportkontakt for kunden
    Og er hvert abonnement, som jeg har solgt til kunden, suspenderet
    Og er det, som kunden har købt andre steder, uændret
    Og er mine andre kunder uændrede

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Scenarie: Fjern relationen til en kunde (flere aktive abonnementer)
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at flere af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:30:16
    Når jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:30:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:31:41
    Og jeg ser under "Abonnementer"
    # features/docs/da-DK/remove-a-relationship.md:31:41
    Og jeg vælger abonnementet
    # features/docs/da-DK/remove-a-relationship.md:32:14
    Og jeg vælger "Suspenderet"
    # features/docs/da-DK/remove-a-relationship.md:33:7
    Og jeg gentager trinnene for hvert af de andre aktive abonnementer
    # features/docs/da-DK/remove-a-relationship.md:37:16
    Og jeg går til "Kunder"
    # features/docs/da-DK/remove-a-relationship.md:37:45
    Og jeg vælger kunden
    # features/docs/da-DK/remove-a-relationship.md:38:14
    Og jeg vælger "Konto"
    # features/docs/da-DK/remove-a-relationship.md:39:21
    Og jeg vælger linket "Fjern forhandlerrelation"
    Så har jeg ikke længere nogen relation til kunden
    Og står kunden ikke længere på min liste over kunder
    Og er jeg ikke længere supportkontakt for kunden
    Og er hvert abonnement, som jeg har solgt til kunden, suspenderet
    Og er det, som kunden har købt andre steder, uændret
    Og er mine andre kunder uændrede

  @remove-a-relationship @rule @R53
  Scenarie: Hvis du er direkte partner eller indirekte udbyder, kan du afslutte relationen i Partnercenter, når du ikke længere han…
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:13:83
    Så kan jeg fjerne relationen som "direkte partner"
    # features/docs/da-DK/remove-a-relationship.md:13:83
    Og kan jeg fjerne relationen som "indirekte udbyder"
    # features/docs/da-DK/remove-a-relationship.md:13:83
    Og kan jeg ikke fjerne relationen som "indirekte forhandler"

  @remove-a-relationship @rule @R54
  Scenarie: Kunden forsvinder fra din liste over kunder i Partnercenter
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:17:3
    Når jeg fjerner forhandlerrelationen
    # features/docs/da-DK/remove-a-relationship.md:17:3
    Så har jeg ikke længere nogen relation til kunden
    # features/docs/da-DK/remove-a-relationship.md:17:3
    Og står kunden ikke længere på min liste over kunder

  @remove-a-relationship @rule @R55
  Scenarie: Du er ikke længere supportkontakt for kunden
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:18:3
    Når jeg fjerner forhandlerrelationen
    # features/docs/da-DK/remove-a-relationship.md:18:3
    Så er jeg ikke længere supportkontakt for kunden

  @remove-a-relationship @rule @R56
  Scenarie: Du mister dine delegerede administratorrettigheder for kunden
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:19:3
    Når jeg fjerner forhandlerrelationen
    # features/docs/da-DK/remove-a-relationship.md:19:3
    Så har jeg ikke længere administratorroller hos kunden

  @remove-a-relationship @rule @R57
  Scenarie: Du kan ikke længere foretage køb for kunden
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    # features/docs/da-DK/remove-a-relationship.md:20:3
    Når jeg fjerner forhandlerrelationen
    # features/docs/da-DK/remove-a-relationship.md:20:3
    Så kan jeg ikke længere købe noget for kunden

  @before-you-begin @rule @R58
  Scenarie: Før du kan fjerne relationen, skal du annullere kundens Azure-reservationer og softwarekøb og suspendere alle de abonne…
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    Og at kunden stadig har en Azure-reservation
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Når jeg fjerner forhandlerrelationen
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Så bliver relationen ikke fjernet
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Når jeg annullerer det, som kunden stadig har
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Og jeg fjerner forhandlerrelationen
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Så har jeg ikke længere nogen relation til kunden

  @before-you-begin @rule @R59
  Scenarie: Før du kan fjerne relationen, skal du annullere kundens Azure-reservationer og softwarekøb og suspendere alle de abonne…
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og at ingen af de abonnementer, som jeg har solgt til kunden, er aktive
    Og at kunden stadig har et softwarekøb
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Når jeg fjerner forhandlerrelationen
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Så bliver relationen ikke fjernet
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Når jeg annullerer det, som kunden stadig har
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Og jeg fjerner forhandlerrelationen
    # features/docs/da-DK/remove-a-relationship.md:24:1
    Så har jeg ikke længere nogen relation til kunden

  @how-to-remove-a-relationship @rule @R62
  Abstrakt Scenario: Så længe kunden har aktive abonnementer, er linket Fjern forhandlerrelation utilgængeligt
    Givet at jeg er forhandler og supportkontakt for en kunde
    Og <abonnementer>
    # features/docs/da-DK/remove-a-relationship.md:42:3
    Når jeg åbner kundens konto
    # features/docs/da-DK/remove-a-relationship.md:42:3
    Så <resultat>

    Eksempler:
      | abonnementer                                                         | resultat                                          |
      | at det eneste abonnement, som jeg har solgt til kunden, er aktivt    | kan linket "Fjern forhandlerrelation" ikke vælges |
      | at ét af to abonnementer, som jeg har solgt til kunden, er aktivt    | kan linket "Fjern forhandlerrelation" ikke vælges |
      | at ingen af de abonnementer, som jeg har solgt til kunden, er aktive | kan linket "Fjern forhandlerrelation" vælges      |

  @next-steps @rule @R64
  Scenarie: Du kan senere anmode om en ny relation til kunden
    Givet at min forhandlerrelation til en kunde er afsluttet
    # features/docs/da-DK/remove-a-relationship.md:46:1
    Når jeg sender kunden en ny invitation
    # features/docs/da-DK/remove-a-relationship.md:46:1
    Så har kunden modtaget min invitation
