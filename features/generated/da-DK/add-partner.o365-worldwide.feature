# Written by docs-conformance from features/docs/da-DK/add-partner.md; do not edit, run `npm run generate`
# language: da
@da-DK @o365-worldwide @release:2021-12 @reading:localized
Egenskab: features/docs/da-DK/add-partner.md · o365-worldwide · localized

  Baggrund:
    Givet at jeg er logget på Administration

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenarie: Tilføj en partner, når du køber et abonnement (ny partner)
    Givet at jeg endnu ikke har nogen abonnementer
    Og at jeg ikke har nogen partnerrelationer
    # features/docs/da-DK/add-partner.md:38:13
    Når jeg går til "Fakturering" > "Køb tjenester" via linket 868433
    # features/docs/da-DK/add-partner.md:39:4
    Og jeg vælger produktet
    # features/docs/da-DK/add-partner.md:39:58
    Og jeg vælger "Køb"
    # features/docs/da-DK/add-partner.md:40:12
    Og jeg udvider "Har du brug for hjælp til din ordre?"
    # features/docs/da-DK/add-partner.md:40:71
    Og jeg vælger "Få hjælp fra en Microsoft-partner"
    # features/docs/da-DK/add-partner.md:40:143
    Og jeg følger trinnene på siden med udbydere
    # features/docs/da-DK/add-partner.md:43:4
    Og jeg fuldfører resten af guiden til kassen
    Så er det, jeg købte, aktivt, uden registreret partner
    Og er en partner blevet bedt om at hjælpe mig med min ordre

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenarie: Tilføj en partner, når du køber et abonnement (eksisterende partner)
    Givet at jeg endnu ikke har nogen abonnementer
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner.md:38:13
    Når jeg går til "Fakturering" > "Køb tjenester" via linket 868433
    # features/docs/da-DK/add-partner.md:39:4
    Og jeg vælger produktet
    # features/docs/da-DK/add-partner.md:39:58
    Og jeg vælger "Køb"
    # features/docs/da-DK/add-partner.md:41:45
    Og jeg ser på det andet trin i guiden til kassen
    # features/docs/da-DK/add-partner.md:41:124
    Og jeg ser i højre side
    # features/docs/da-DK/add-partner.md:41:103
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:41:86
    Og jeg vælger "Tilføj"
    # features/docs/da-DK/add-partner.md:42:65
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner.md:43:4
    Og jeg fuldfører resten af guiden til kassen
    Så er det, jeg købte, aktivt, med den partner, hvis id jeg skrev, som registreret partner

  @add-a-partner-to-an-existing-subscription
  Scenarie: Føj en partner til et abonnement, du allerede har
    Givet at jeg har flere abonnementer
    Og at abonnementet endnu ikke har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner.md:51:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 842054
    # features/docs/da-DK/add-partner.md:52:17
    Og jeg vælger fanen "Produkter"
    # features/docs/da-DK/add-partner.md:52:33
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner.md:53:15
    Og jeg ser på siden "Abonnementsoplysninger"
    # features/docs/da-DK/add-partner.md:53:56
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner.md:53:97
    Og jeg skriver partnerens id i "Partner Network-id"
    # features/docs/da-DK/add-partner.md:54:11
    Og jeg vælger "Tilføj"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @change-the-partner-for-a-subscription
  Scenarie: Skift partner på et abonnement
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner.md:74:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 842054
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
    # features/docs/da-DK/add-partner.md:94:13
    Når jeg går til "Fakturering" > "Dine produkter" via linket 842054
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

  @before-you-begin @rule @R6
  Scenarie: Før du tilføjer eller skifter partner, skal du bede partneren om dennes Microsoft Partner-id
    Givet at jeg har ét abonnement
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner.md:32:1
    Når jeg skriver et id, som ingen partner har givet mig
    # features/docs/da-DK/add-partner.md:32:1
    Så bliver id'et ikke godkendt

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
