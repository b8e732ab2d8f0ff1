# Written by docs-conformance from features/docs/da-DK/add-partner.md; do not edit, run `npm run generate`
# language: da
@da-DK @o365-21vianet @release:2021-12 @reading:localized
Egenskab: features/docs/da-DK/add-partner.md · o365-21vianet · localized

  Baggrund:
    Givet at jeg er logget på Administration

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenarie: Føj en partner til et abonnement, du allerede har (plain-offer)
    Givet at en partner har sendt mig et tilbud
    # features/docs/da-DK/add-partner.md:62:32
    Når jeg ser i mailen
    # features/docs/da-DK/add-partner.md:62:4
    Og jeg læser partnerens vilkår
    # features/docs/da-DK/add-partner.md:63:16
    Og jeg ser i mailen
    # features/docs/da-DK/add-partner.md:63:4
    Og jeg følger linket
    # features/docs/da-DK/add-partner.md:64:12
    Og jeg ser under "Partnerrelationer"
    # features/docs/da-DK/add-partner.md:64:48
    Og jeg vælger "Ja"
    # features/docs/da-DK/add-partner.md:64:128
    Og jeg vælger "Næste"
    Så er partneren min delegerede administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenarie: Føj en partner til et abonnement, du allerede har (trial-offer)
    Givet at en partner har sendt mig et tilbud med et prøveabonnement
    # features/docs/da-DK/add-partner.md:62:32
    Når jeg ser i mailen
    # features/docs/da-DK/add-partner.md:62:4
    Og jeg læser partnerens vilkår
    # features/docs/da-DK/add-partner.md:63:16
    Og jeg ser i mailen
    # features/docs/da-DK/add-partner.md:63:4
    Og jeg følger linket
    # features/docs/da-DK/add-partner.md:64:12
    Og jeg ser under "Partnerrelationer"
    # features/docs/da-DK/add-partner.md:64:48
    Og jeg vælger "Ja"
    # features/docs/da-DK/add-partner.md:64:128
    Og jeg vælger "Næste"
    # features/docs/da-DK/add-partner.md:65:68
    Og jeg opretter prøve- eller abonnementskontoen
    Så er partneren min delegerede administrator
    Og er det tilbudte abonnement aktivt

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenarie: Føj en partner til et abonnement, du allerede har (purchase-offer)
    Givet at en partner har sendt mig et købstilbud
    # features/docs/da-DK/add-partner.md:62:32
    Når jeg ser i mailen
    # features/docs/da-DK/add-partner.md:62:4
    Og jeg læser partnerens vilkår
    # features/docs/da-DK/add-partner.md:63:16
    Og jeg ser i mailen
    # features/docs/da-DK/add-partner.md:63:4
    Og jeg følger linket
    # features/docs/da-DK/add-partner.md:64:12
    Og jeg ser under "Partnerrelationer"
    # features/docs/da-DK/add-partner.md:64:48
    Og jeg vælger "Ja"
    # features/docs/da-DK/add-partner.md:64:128
    Og jeg vælger "Næste"
    # features/docs/da-DK/add-partner.md:65:68
    Og jeg opretter prøve- eller abonnementskontoen
    Så er partneren min delegerede administrator
    Og er det tilbudte abonnement aktivt

  @change-the-partner-for-a-subscription
  Scenarie: Skift partner på et abonnement
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner.md:75:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 850626
    # features/docs/da-DK/add-partner.md:77:17
    Og jeg vælger fanen "Produkter"
    # features/docs/da-DK/add-partner.md:77:33
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner.md:78:15
    Og jeg ser på siden "Abonnementsoplysninger"
    # features/docs/da-DK/add-partner.md:78:56
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:78:85
    Og jeg vælger "Fjern"
    # features/docs/da-DK/add-partner.md:79:29
    Og jeg skriver partnerens id i "Partner Network-id"
    # features/docs/da-DK/add-partner.md:80:11
    Og jeg vælger "Tilføj"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @view-your-partner-relationships @branch:some-partners
  Scenarie: Se relationerne til dine partnere (some-partners)
    Givet at jeg har partnerrelationer
    # features/docs/da-DK/add-partner.md:84:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner.md:84:147
    Så står mine partnere på listen
    Og står hver af mine partnerrelationer på listen

  @view-your-partner-relationships @branch:no-partner
  Scenarie: Se relationerne til dine partnere (no-partner)
    Givet at jeg ikke har nogen partnerrelationer
    # features/docs/da-DK/add-partner.md:84:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner.md:84:147
    Så står mine partnere på listen
    # features/docs/da-DK/add-partner.md:86:63
    Og vises meddelelsen "Der er intet her."
    Og står der ingen partnerrelation på listen

  @delete-a-partner-from-a-subscription
  Scenarie: Slet partneren fra et abonnement
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner.md:98:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 850626
    # features/docs/da-DK/add-partner.md:102:17
    Og jeg vælger fanen "Produkter"
    # features/docs/da-DK/add-partner.md:102:33
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner.md:103:15
    Og jeg ser på siden "Abonnementsoplysninger"
    # features/docs/da-DK/add-partner.md:103:56
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:103:85
    Og jeg vælger "Fjern"
    Så har abonnementet ikke længere en registreret partner
    Og er mine andre abonnementer uændrede
