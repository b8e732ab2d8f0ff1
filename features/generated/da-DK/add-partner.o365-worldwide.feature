# Written by docs-conformance from features/docs/da-DK/add-partner.md; do not edit, run `npm run generate`
# language: da
@da-DK @o365-worldwide @release:2021-12 @reading:localized
Egenskab: features/docs/da-DK/add-partner.md · o365-worldwide · localized

  Baggrund:
    Givet at jeg er logget på Administration

  @add-a-partner-to-an-existing-subscription
  Scenarie: Føj en partner til et abonnement, du allerede har
    Givet at jeg har flere abonnementer
    Og at abonnementet endnu ikke har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner.md:34:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 842054
    # features/docs/da-DK/add-partner.md:35:17
    Og jeg vælger fanen "Produkter"
    # features/docs/da-DK/add-partner.md:35:33
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner.md:36:15
    Og jeg ser på siden "Abonnementsoplysninger"
    # features/docs/da-DK/add-partner.md:36:56
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:36:97
    Og jeg skriver partnerens id i "Partner Network-id"
    # features/docs/da-DK/add-partner.md:37:11
    Og jeg vælger "Tilføj"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @change-the-partner-for-a-subscription
  Scenarie: Skift partner på et abonnement
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner.md:57:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 842054
    # features/docs/da-DK/add-partner.md:62:17
    Og jeg vælger fanen "Produkter"
    # features/docs/da-DK/add-partner.md:62:33
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner.md:63:15
    Og jeg ser på siden "Abonnementsoplysninger"
    # features/docs/da-DK/add-partner.md:63:56
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:63:85
    Og jeg vælger "Fjern"
    # features/docs/da-DK/add-partner.md:64:29
    Og jeg skriver partnerens id i "Partner Network-id"
    # features/docs/da-DK/add-partner.md:65:11
    Og jeg vælger "Tilføj"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @view-your-partner-relationships @branch:some-partners
  Scenarie: Se relationerne til dine partnere (some-partners)
    Givet at jeg har partnerrelationer
    # features/docs/da-DK/add-partner.md:69:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner.md:69:147
    Så står mine partnere på listen
    Og står hver af mine partnerrelationer på listen

  @view-your-partner-relationships @branch:no-partner
  Scenarie: Se relationerne til dine partnere (no-partner)
    Givet at jeg ikke har nogen partnerrelationer
    # features/docs/da-DK/add-partner.md:69:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner.md:69:147
    Så står mine partnere på listen
    # features/docs/da-DK/add-partner.md:71:63
    Og vises meddelelsen "Der er intet her."
    Og står der ingen partnerrelation på listen

  @delete-a-partner-from-a-subscription
  Scenarie: Slet partneren fra et abonnement
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner.md:77:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 842054
    # features/docs/da-DK/add-partner.md:87:17
    Og jeg vælger fanen "Produkter"
    # features/docs/da-DK/add-partner.md:87:33
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner.md:88:15
    Og jeg ser på siden "Abonnementsoplysninger"
    # features/docs/da-DK/add-partner.md:88:56
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:88:85
    Og jeg vælger "Fjern"
    Så har abonnementet ikke længere en registreret partner
    Og er mine andre abonnementer uændrede
