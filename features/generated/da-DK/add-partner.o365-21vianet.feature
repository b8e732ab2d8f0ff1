# Written by docs-conformance from features/docs/da-DK/add-partner.md; do not edit, run `npm run generate`
# language: da
@da-DK @o365-21vianet @release:2021-12 @reading:localized
Egenskab: features/docs/da-DK/add-partner.md · o365-21vianet · localized

  Baggrund:
    Givet at jeg er logget på Administration

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenarie: Føj en partner til et abonnement, du allerede har (tilbud uden abonnement)
    Givet at en partner har sendt mig et tilbud
    # features/docs/da-DK/add-partner.md:64:32
    Når jeg ser i mailen
    # features/docs/da-DK/add-partner.md:64:4
    Og jeg læser partnerens vilkår
    # features/docs/da-DK/add-partner.md:65:16
    Og jeg ser i mailen
    # features/docs/da-DK/add-partner.md:65:4
    Og jeg følger linket
    # features/docs/da-DK/add-partner.md:66:12
    Og jeg ser under "Partnerrelationer"
    # features/docs/da-DK/add-partner.md:66:48
    Og jeg vælger "Ja"
    # features/docs/da-DK/add-partner.md:66:128
    Og jeg vælger "Næste"
    Så er partneren min delegerede administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenarie: Føj en partner til et abonnement, du allerede har (tilbud med et prøveabonnement)
    Givet at en partner har sendt mig et tilbud med et prøveabonnement
    # features/docs/da-DK/add-partner.md:64:32
    Når jeg ser i mailen
    # features/docs/da-DK/add-partner.md:64:4
    Og jeg læser partnerens vilkår
    # features/docs/da-DK/add-partner.md:65:16
    Og jeg ser i mailen
    # features/docs/da-DK/add-partner.md:65:4
    Og jeg følger linket
    # features/docs/da-DK/add-partner.md:66:12
    Og jeg ser under "Partnerrelationer"
    # features/docs/da-DK/add-partner.md:66:48
    Og jeg vælger "Ja"
    # features/docs/da-DK/add-partner.md:66:128
    Og jeg vælger "Næste"
    # features/docs/da-DK/add-partner.md:67:68
    Og jeg opretter prøve- eller abonnementskontoen
    Så er partneren min delegerede administrator
    Og er det tilbudte abonnement aktivt

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenarie: Føj en partner til et abonnement, du allerede har (købstilbud)
    Givet at en partner har sendt mig et købstilbud
    # features/docs/da-DK/add-partner.md:64:32
    Når jeg ser i mailen
    # features/docs/da-DK/add-partner.md:64:4
    Og jeg læser partnerens vilkår
    # features/docs/da-DK/add-partner.md:65:16
    Og jeg ser i mailen
    # features/docs/da-DK/add-partner.md:65:4
    Og jeg følger linket
    # features/docs/da-DK/add-partner.md:66:12
    Og jeg ser under "Partnerrelationer"
    # features/docs/da-DK/add-partner.md:66:48
    Og jeg vælger "Ja"
    # features/docs/da-DK/add-partner.md:66:128
    Og jeg vælger "Næste"
    # features/docs/da-DK/add-partner.md:67:68
    Og jeg opretter prøve- eller abonnementskontoen
    Så er partneren min delegerede administrator
    Og er det tilbudte abonnement aktivt

  @change-the-partner-for-a-subscription
  Scenarie: Skift partner på et abonnement
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner.md:77:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 850626
    # features/docs/da-DK/add-partner.md:79:17
    Og jeg vælger fanen "Produkter"
    # features/docs/da-DK/add-partner.md:79:33
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner.md:80:15
    Og jeg ser på siden "Abonnementsoplysninger"
    # features/docs/da-DK/add-partner.md:80:56
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:80:85
    Og jeg vælger "Fjern"
    # features/docs/da-DK/add-partner.md:81:29
    Og jeg skriver partnerens id i "Partner Network-id"
    # features/docs/da-DK/add-partner.md:82:11
    Og jeg vælger "Tilføj"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @view-your-partner-relationships @branch:some-partners
  Scenarie: Se relationerne til dine partnere (med partnere)
    Givet at jeg har partnerrelationer
    # features/docs/da-DK/add-partner.md:86:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner.md:86:147
    Så står mine partnere på listen
    Og står hver af mine partnerrelationer på listen

  @view-your-partner-relationships @branch:no-partner
  Scenarie: Se relationerne til dine partnere (uden partner)
    Givet at jeg ikke har nogen partnerrelationer
    # features/docs/da-DK/add-partner.md:86:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner.md:86:147
    Så står mine partnere på listen
    # features/docs/da-DK/add-partner.md:88:63
    Og vises meddelelsen "Der er intet her."
    Og står der ingen partnerrelation på listen

  @delete-a-partner-from-a-subscription
  Scenarie: Slet partneren fra et abonnement
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner.md:100:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 850626
    # features/docs/da-DK/add-partner.md:104:17
    Og jeg vælger fanen "Produkter"
    # features/docs/da-DK/add-partner.md:104:33
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner.md:105:15
    Og jeg ser på siden "Abonnementsoplysninger"
    # features/docs/da-DK/add-partner.md:105:56
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:105:85
    Og jeg vælger "Fjern"
    Så har abonnementet ikke længere en registreret partner
    Og er mine andre abonnementer uændrede

  @add-change-or-delete-a-subscription-advisor-partner @rule @R7
  Scenarie: Som administrator kan du oprette og redigere brugere, nulstille adgangskoder, administrere licenser og domæner og tilde…
    # features/docs/da-DK/add-partner.md:26:1
    Så kan jeg gøre dette som administrator: "oprette brugerkonti", "redigere brugere", "nulstille adgangskoder", "administrere licenser", "administrere domæner", "tildele administratortilladelser"

  @add-change-or-delete-a-subscription-advisor-partner @rule @R8
  Scenarie: Hvis du vil have en anden til at udføre dette arbejde, kan du uddelegere din rolle til en autoriseret 21Vianet-partner…
    Givet at en partner har sendt mig et tilbud
    # features/docs/da-DK/add-partner.md:26:155
    Så kan partneren ikke gøre noget, der kræver en administrator
    # features/docs/da-DK/add-partner.md:26:155
    Når jeg siger ja til partnerens tilbud
    # features/docs/da-DK/add-partner.md:26:155
    Så kan partneren gøre alt det, som en administrator kan

  @before-you-begin @rule @R6
  Scenarie: Før du tilføjer eller skifter partner, skal du bede partneren om dennes Microsoft Partner-id
    Givet at jeg har ét abonnement
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner.md:32:1
    Når jeg skriver et id, som ingen partner har givet mig
    # features/docs/da-DK/add-partner.md:32:1
    Så bliver id'et ikke godkendt

  @add-a-partner-to-an-existing-subscription @rule @R13
  Scenarie: Din partner tager det første skridt
    Givet at jeg har ét abonnement
    Og at abonnementet endnu ikke har en registreret partner
    # features/docs/da-DK/add-partner.md:60:1
    Så kan jeg ikke finde noget at tilføje en registreret partner med

  @add-a-partner-to-an-existing-subscription @rule @R16
  Scenarie: Under Partnerrelationer skal du vælge Ja for at gøre partneren til din delegerede administrator og derefter vælge Næste
    Givet at en partner har sendt mig et tilbud
    # features/docs/da-DK/add-partner.md:66:4
    Når jeg åbner tilbuddet uden at sige ja til det
    # features/docs/da-DK/add-partner.md:66:4
    Så er partneren hverken delegeret administrator eller registreret partner

  @remove-a-reseller-relationship @rule @R25
  Scenarie: Du kan ikke afslutte en forhandlerrelation på egen hånd
    Givet at jeg allerede samarbejder med en partner
    # features/docs/da-DK/add-partner.md:109:1
    Når jeg forsøger selv at afslutte relationen
    # features/docs/da-DK/add-partner.md:109:1
    Så bliver det afvist
    # features/docs/da-DK/add-partner.md:109:1
    Og har jeg stadig min relation til partneren

  @remove-a-reseller-relationship @rule @R26
  Scenarie: På en forhandlers side er knappen Slet partner nedtonet
    Givet at jeg allerede samarbejder med en partner
    # features/docs/da-DK/add-partner.md:109:58
    Når jeg åbner den partners side
    # features/docs/da-DK/add-partner.md:109:58
    Så findes "Slet partner", men kan ikke vælges
